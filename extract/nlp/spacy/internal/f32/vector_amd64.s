//go:build !purego

#include "textflag.h"

// func add(n int, dst, src *float32)
TEXT ·add(SB), NOSPLIT, $0-24
	MOVQ n+0(FP), CX
	MOVQ dst+8(FP), DI
	MOVQ src+16(FP), SI

next:
	VMOVUPS (DI), Y0
	VADDPS  (SI), Y0, Y0
	VMOVUPS Y0, (DI)
	ADDQ    $32, DI
	ADDQ    $32, SI
	SUBQ    $8, CX
	JNZ     next
	VZEROUPPER
	RET

// func maxout(n, pieces int, dst, src *float32)
TEXT ·maxout(SB), NOSPLIT, $0-32
	MOVQ n+0(FP), CX
	MOVQ pieces+8(FP), DX
	MOVQ dst+16(FP), DI
	MOVQ src+24(FP), SI
	LEAQ (CX*4), R8       // bytes of a piece

value:
	VMOVUPS (SI), Y0
	MOVQ    SI, R9
	MOVQ    DX, R10
	JMP     last

piece:
	ADDQ    R8, R9
	VMAXPS  (R9), Y0, Y0

last:
	DECQ    R10
	JNZ     piece
	VMOVUPS Y0, (DI)
	ADDQ    $32, SI
	ADDQ    $32, DI
	SUBQ    $8, CX
	JNZ     value
	VZEROUPPER
	RET

// func sum(n int, x *float32) float32
TEXT ·sum(SB), NOSPLIT, $0-20
	MOVQ   n+0(FP), CX
	MOVQ   x+8(FP), SI
	VXORPS Y0, Y0, Y0

next:
	VADDPS (SI), Y0, Y0
	ADDQ   $32, SI
	SUBQ   $8, CX
	JNZ    next

	VEXTRACTF128 $1, Y0, X1
	VADDPS       X1, X0, X0
	VHADDPS      X0, X0, X0
	VHADDPS      X0, X0, X0
	VMOVSS       X0, ret+16(FP)
	VZEROUPPER
	RET

// func squares(n int, x *float32, mean float32) float32
TEXT ·squares(SB), NOSPLIT, $0-28
	MOVQ         n+0(FP), CX
	MOVQ         x+8(FP), SI
	VBROADCASTSS mean+16(FP), Y2
	VXORPS       Y0, Y0, Y0

next:
	VMOVUPS     (SI), Y1
	VSUBPS      Y2, Y1, Y1
	VFMADD231PS Y1, Y1, Y0
	ADDQ        $32, SI
	SUBQ        $8, CX
	JNZ         next

	VEXTRACTF128 $1, Y0, X1
	VADDPS       X1, X0, X0
	VHADDPS      X0, X0, X0
	VHADDPS      X0, X0, X0
	VMOVSS       X0, ret+24(FP)
	VZEROUPPER
	RET

// func rescale(n int, x, scale, shift *float32, mean, inv float32)
TEXT ·rescale(SB), NOSPLIT, $0-40
	MOVQ         n+0(FP), CX
	MOVQ         x+8(FP), SI
	MOVQ         scale+16(FP), DI
	MOVQ         shift+24(FP), DX
	VBROADCASTSS mean+32(FP), Y2
	VBROADCASTSS inv+36(FP), Y3

next:
	VMOVUPS     (SI), Y0
	VSUBPS      Y2, Y0, Y0
	VMULPS      Y3, Y0, Y0
	VMOVUPS     (DX), Y1
	VFMADD231PS (DI), Y0, Y1
	VMOVUPS     Y1, (SI)
	ADDQ        $32, SI
	ADDQ        $32, DI
	ADDQ        $32, DX
	SUBQ        $8, CX
	JNZ         next
	VZEROUPPER
	RET
