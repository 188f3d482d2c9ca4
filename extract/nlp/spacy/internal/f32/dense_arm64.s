//go:build !purego

#include "textflag.h"

// MULADD adds 16 weights (w0…w3) times the value x to 16 sums (s0…s3).
#define MULADD(w0, w1, w2, w3, x, s0, s1, s2, s3) \
	VFMLA w0.S4, x.S4, s0.S4; \
	VFMLA w1.S4, x.S4, s1.S4; \
	VFMLA w2.S4, x.S4, s2.S4; \
	VFMLA w3.S4, x.S4, s3.S4

// func tile6x16(k int, a *float32, lda uintptr, b, bias, c *float32, ldc uintptr)
//
// V0…V23 hold the 6×16 sums, four registers a row; each step loads 16 weights
// (V24…V27) and broadcasts one value of each row (V28, V29 in turn).
TEXT ·tile6x16(SB), NOSPLIT, $0-56
	MOVD k+0(FP), R0
	MOVD a+8(FP), R1
	MOVD lda+16(FP), R8
	MOVD b+24(FP), R2
	MOVD bias+32(FP), R3
	MOVD c+40(FP), R4
	MOVD ldc+48(FP), R5
	ADD  R8, R1, R9
	ADD  R8, R9, R10
	ADD  R8, R10, R11
	ADD  R8, R11, R12
	ADD  R8, R12, R13

	VLD1 (R3), [V0.S4, V1.S4, V2.S4, V3.S4]
	VMOV V0.B16, V4.B16
	VMOV V1.B16, V5.B16
	VMOV V2.B16, V6.B16
	VMOV V3.B16, V7.B16
	VMOV V0.B16, V8.B16
	VMOV V1.B16, V9.B16
	VMOV V2.B16, V10.B16
	VMOV V3.B16, V11.B16
	VMOV V0.B16, V12.B16
	VMOV V1.B16, V13.B16
	VMOV V2.B16, V14.B16
	VMOV V3.B16, V15.B16
	VMOV V0.B16, V16.B16
	VMOV V1.B16, V17.B16
	VMOV V2.B16, V18.B16
	VMOV V3.B16, V19.B16
	VMOV V0.B16, V20.B16
	VMOV V1.B16, V21.B16
	VMOV V2.B16, V22.B16
	VMOV V3.B16, V23.B16

tile:
	VLD1.P 64(R2), [V24.S4, V25.S4, V26.S4, V27.S4]
	VLD1R.P 4(R1), [V28.S4]
	VLD1R.P 4(R9), [V29.S4]
	MULADD(V24, V25, V26, V27, V28, V0, V1, V2, V3)
	MULADD(V24, V25, V26, V27, V29, V4, V5, V6, V7)
	VLD1R.P 4(R10), [V28.S4]
	VLD1R.P 4(R11), [V29.S4]
	MULADD(V24, V25, V26, V27, V28, V8, V9, V10, V11)
	MULADD(V24, V25, V26, V27, V29, V12, V13, V14, V15)
	VLD1R.P 4(R12), [V28.S4]
	VLD1R.P 4(R13), [V29.S4]
	MULADD(V24, V25, V26, V27, V28, V16, V17, V18, V19)
	MULADD(V24, V25, V26, V27, V29, V20, V21, V22, V23)
	SUB     $1, R0
	CBNZ    R0, tile

	VST1 [V0.S4, V1.S4, V2.S4, V3.S4], (R4)
	ADD  R5, R4
	VST1 [V4.S4, V5.S4, V6.S4, V7.S4], (R4)
	ADD  R5, R4
	VST1 [V8.S4, V9.S4, V10.S4, V11.S4], (R4)
	ADD  R5, R4
	VST1 [V12.S4, V13.S4, V14.S4, V15.S4], (R4)
	ADD  R5, R4
	VST1 [V16.S4, V17.S4, V18.S4, V19.S4], (R4)
	ADD  R5, R4
	VST1 [V20.S4, V21.S4, V22.S4, V23.S4], (R4)
	RET

// func row1x64(k int, a, b *float32, panel uintptr, bias, c *float32)
//
// V0…V15 hold 64 sums, four registers for each of four panels.
TEXT ·row1x64(SB), NOSPLIT, $0-48
	MOVD k+0(FP), R0
	MOVD a+8(FP), R1
	MOVD b+16(FP), R2
	MOVD panel+24(FP), R8
	MOVD bias+32(FP), R3
	MOVD c+40(FP), R4
	ADD  R8, R2, R9
	ADD  R8, R9, R10
	ADD  R8, R10, R11

	VLD1.P 64(R3), [V0.S4, V1.S4, V2.S4, V3.S4]
	VLD1.P 64(R3), [V4.S4, V5.S4, V6.S4, V7.S4]
	VLD1.P 64(R3), [V8.S4, V9.S4, V10.S4, V11.S4]
	VLD1.P 64(R3), [V12.S4, V13.S4, V14.S4, V15.S4]

wide:
	VLD1R.P 4(R1), [V24.S4]
	VLD1.P  64(R2), [V16.S4, V17.S4, V18.S4, V19.S4]
	MULADD(V16, V17, V18, V19, V24, V0, V1, V2, V3)
	VLD1.P  64(R9), [V20.S4, V21.S4, V22.S4, V23.S4]
	MULADD(V20, V21, V22, V23, V24, V4, V5, V6, V7)
	VLD1.P  64(R10), [V16.S4, V17.S4, V18.S4, V19.S4]
	MULADD(V16, V17, V18, V19, V24, V8, V9, V10, V11)
	VLD1.P  64(R11), [V20.S4, V21.S4, V22.S4, V23.S4]
	MULADD(V20, V21, V22, V23, V24, V12, V13, V14, V15)
	SUB     $1, R0
	CBNZ    R0, wide

	VST1.P [V0.S4, V1.S4, V2.S4, V3.S4], 64(R4)
	VST1.P [V4.S4, V5.S4, V6.S4, V7.S4], 64(R4)
	VST1.P [V8.S4, V9.S4, V10.S4, V11.S4], 64(R4)
	VST1.P [V12.S4, V13.S4, V14.S4, V15.S4], 64(R4)
	RET

// func row1x16(k int, a, b, bias, c *float32)
TEXT ·row1x16(SB), NOSPLIT, $0-40
	MOVD k+0(FP), R0
	MOVD a+8(FP), R1
	MOVD b+16(FP), R2
	MOVD bias+24(FP), R3
	MOVD c+32(FP), R4
	VLD1 (R3), [V0.S4, V1.S4, V2.S4, V3.S4]

narrow:
	VLD1R.P 4(R1), [V8.S4]
	VLD1.P  64(R2), [V4.S4, V5.S4, V6.S4, V7.S4]
	MULADD(V4, V5, V6, V7, V8, V0, V1, V2, V3)
	SUB     $1, R0
	CBNZ    R0, narrow

	VST1 [V0.S4, V1.S4, V2.S4, V3.S4], (R4)
	RET
