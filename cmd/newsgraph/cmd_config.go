package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
	"go.yaml.in/yaml/v3"
)

func configCommand(s streams) *cli.Command {
	return &cli.Command{
		Name: "config", Usage: "tell how newsgraph is configured",
		Description: "Options are taken from the command line, else from the environment (NEWSGRAPH_WORKERS for --workers), else from a YAML\n" +
			"file: that of --config or " + envConfig + ", else " + configName + " in the working folder. Its keys are the names of options;\n" +
			"the list " + sourcesKey + " says what to read where the command line does not. Relative paths in it are taken from its folder.",
		Subcommands: []*cli.Command{{
			Name: "show", Usage: "print the configuration as it holds, with where each value comes from, as a file to begin with", ArgsUsage: " ",
			Flags: settingFlags(),
			Action: func(c *cli.Context) error {
				if c.Args().Present() {
					return usagef("config show takes no arguments")
				}
				return showConfig(c, s.out)
			},
		}},
	}
}

// showConfig prints all settings by name, and the sources.
func showConfig(c *cli.Context, w io.Writer) error {
	from, _ := c.App.Metadata[originsKey].(origins)
	conf, _ := c.App.Metadata[sourcesKey].(configuration)
	var b strings.Builder
	sources := conf.settings[sourcesKey]
	write(&b, sourcesKey, sources.values, originOf(conf, sources))
	flags := slices.SortedFunc(slices.Values(settingFlags()), func(x, y cli.Flag) int { return strings.Compare(x.Names()[0], y.Names()[0]) })
	for _, f := range flags {
		name := f.Names()[0]
		origin := from[name]
		if origin == "" {
			origin = "default"
		}
		write(&b, name, c.Value(name), origin)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func originOf(conf configuration, s setting) string {
	if s.line == 0 {
		return "default"
	}
	return fmt.Sprintf("%s:%d", conf.path, s.line)
}

// write writes a setting as YAML, with its origin as a comment.
func write(b *strings.Builder, name string, value any, origin string) {
	if list, ok := value.(cli.StringSlice); ok {
		value = list.Value()
	}
	if d, ok := value.(fmt.Stringer); ok {
		value = d.String()
	}
	if list, ok := value.([]string); ok && len(list) == 0 {
		value = []string{}
	}
	text, err := yaml.Marshal(map[string]any{name: value})
	if err != nil { // values of flags only
		text = []byte(name + ":\n")
	}
	first, rest, _ := strings.Cut(string(text), "\n")
	fmt.Fprintf(b, "%s # %s\n%s", first, origin, rest)
}
