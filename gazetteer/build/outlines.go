package main

import (
	"encoding/json"
	"fmt"
)

// outlinesPackage has the outlines of the states and counties of the United
// States by its Census Bureau.
const outlinesPackage = "us-atlas-3.0.1.tgz"

// topology is the part of TopoJSON that outlines need.
type topology struct {
	Transform struct{ Scale, Translate [2]float64 }
	Arcs      [][][2]float64
	Objects   map[string]struct {
		Geometries []outline
	}
}

type outline struct {
	Type       string
	ID         string
	Arcs       json.RawMessage
	Properties struct{ Name string }
}

// loadOutlines sets the centres of the states and counties.
func loadOutlines(w *world, in string) error {
	b, err := readPackage(in, outlinesPackage, "counties-10m.json")
	if err != nil {
		return err
	}
	var t topology
	if err := json.Unmarshal(b, &t); err != nil {
		return fmt.Errorf("counties-10m.json: %w", err)
	}
	states := map[string]string{} // FIPS number → GeoNames code
	for _, p := range w.places {
		if p.kind == kindAdmin1 && p.country == "US" {
			for _, o := range t.Objects["states"].Geometries {
				if o.Properties.Name == p.name {
					states[o.ID] = w.code(p)
				}
			}
		}
	}
	for _, o := range t.Objects["states"].Geometries {
		if err := w.centre(&t, o, states[o.ID]); err != nil {
			return err
		}
	}
	for _, o := range t.Objects["counties"].Geometries {
		if len(o.ID) == 5 {
			if err := w.centre(&t, o, states[o.ID[:2]]+"."+o.ID[2:]); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *world) centre(t *topology, o outline, code string) error {
	p := w.byCode[code]
	if p == nil {
		return nil
	}
	rings, err := o.rings()
	if err != nil {
		return fmt.Errorf("outline %s: %w", o.ID, err)
	}
	var area, lat, lon float64
	for _, r := range rings {
		a, x, y := t.moment(r)
		area, lon, lat = area+a, lon+x, lat+y
	}
	if area > 0 {
		p.lat, p.lon, p.located = lat/area, lon/area, true
	}
	return nil
}

// rings returns the outer rings of a polygon or of several.
func (o outline) rings() ([][]int, error) {
	if o.Type == "Polygon" {
		var rings [][]int
		err := json.Unmarshal(o.Arcs, &rings)
		return rings[:min(1, len(rings))], err
	}
	var polygons [][][]int
	err := json.Unmarshal(o.Arcs, &polygons)
	var out [][]int
	for _, p := range polygons {
		out = append(out, p[:min(1, len(p))]...)
	}
	return out, err
}

// moment is the area of a ring and its area-weighted centre, by the shoelace
// formula in degrees: near enough for the middle of a county.
func (t *topology) moment(ring []int) (area, x, y float64) {
	var pts [][2]float64
	for _, a := range ring {
		pts = append(pts, t.arc(a)...)
	}
	for i := range pts {
		p, q := pts[i], pts[(i+1)%len(pts)]
		c := p[0]*q[1] - q[0]*p[1]
		area, x, y = area+c/2, x+(p[0]+q[0])*c/6, y+(p[1]+q[1])*c/6
	}
	if area < 0 {
		area, x, y = -area, -x, -y
	}
	return area, x, y
}

// arc decodes arc a; ^a stands for the same one backwards.
func (t *topology) arc(a int) [][2]float64 {
	back := a < 0
	if back {
		a = ^a
	}
	if a >= len(t.Arcs) {
		return nil
	}
	var at [2]float64
	out := make([][2]float64, len(t.Arcs[a]))
	for i, d := range t.Arcs[a] {
		at[0], at[1] = at[0]+d[0], at[1]+d[1]
		j := i
		if back {
			j = len(out) - 1 - i
		}
		for k := range 2 {
			out[j][k] = at[k]*t.Transform.Scale[k] + t.Transform.Translate[k]
		}
	}
	return out
}
