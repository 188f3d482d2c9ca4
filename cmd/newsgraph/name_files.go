package main

import (
	"github.com/urfave/cli/v2"

	"newsgraph/gazetteer"
)

// The environment's files of names, several parted as in PATH.
const (
	envPlaces = "NEWSGRAPH_PLACES"
	envActors = "NEWSGRAPH_ACTORS"
)

// nameFiles are the user's own files of names, which are laid over those that are
// built in, each over the ones before it.
type nameFiles struct{ Places, Actors []string }

// nameFlags are the flags of commands that look names up; nameFilesOf reads them.
func nameFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "places", DefaultText: envPlaces, Usage: "`FILE` of places of your own, may be repeated; a line has name, kind, latitude, longitude, country, other names (a|b) and id, parted by tabs"},
		&cli.StringSliceFlag{Name: "actors", DefaultText: envActors, Usage: "`FILE` of actors of your own and names for known ones, may be repeated; a line has name, kind, country, parent, other names (a|b) and id, parted by tabs"},
	}
}

func nameFilesOf(c *cli.Context) nameFiles {
	return nameFiles{c.StringSlice("places"), c.StringSlice("actors")}
}

// open returns the gazetteer with the files laid over it. The error names the file
// and, of a bad row, the line.
func (n nameFiles) open() (*gazetteer.Gazetteer, error) {
	g, err := gazetteer.Default()
	if err != nil {
		return nil, err
	}
	for _, f := range n.Places {
		if g, err = g.OverlayPlaces(f); err != nil {
			return nil, err
		}
	}
	for _, f := range n.Actors {
		if g, err = g.OverlayActors(f); err != nil {
			return nil, err
		}
	}
	return g, nil
}
