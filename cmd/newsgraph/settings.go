package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/hbollon/go-edlib"
	"github.com/urfave/cli/v2"
)

// settingFlags are all options that the environment and the configuration file can set,
// whatever the command: what says how to work, and not what to do this once.
func settingFlags() []cli.Flag {
	flags := append(watchFlags(), ingestFlags()...)
	flags = append(append(flags, connectionFlags()...), logFlags()...)
	return slices.DeleteFunc(flags, func(f cli.Flag) bool { return slices.Contains(once, f.Names()[0]) })
}

// once lists the options that are of one run only.
var once = []string{"limit", "again", "config"}

// otherEnv has the options that have a variable of another name than NEWSGRAPH_NAME.
var otherEnv = map[string]string{"tls-ca": envCA, "password-file": envPasswordFile}

// envOf is the variable of the environment that sets an option.
func envOf(name string) string {
	if other, ok := otherEnv[name]; ok {
		return other
	}
	return "NEWSGRAPH_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
}

// checkKey refuses keys of the configuration file that are no settings.
func checkKey(key string) error {
	if key == "password" {
		return fmt.Errorf("a password does not belong in this file: write it into one of its own, and name that with password-file")
	}
	names := []string{sourcesKey}
	for _, f := range settingFlags() {
		names = append(names, f.Names()[0])
	}
	if slices.Contains(names, key) {
		return nil
	}
	near, err := edlib.FuzzySearchThreshold(key, names, .6, edlib.Levenshtein)
	if err == nil && near != "" {
		return fmt.Errorf("there is no setting %q; is it %s?", key, near)
	}
	return fmt.Errorf("there is no setting %q; newsgraph config show lists them", key)
}

// origins tells where the options of a command come from, by their names.
type origins map[string]string

// configure sets the options of a command that the command line does not: from the
// environment, else from the configuration file.
func configure(c *cli.Context) error {
	path, named := configName, false
	for _, p := range []string{os.Getenv(envConfig), c.String("config")} {
		if p != "" {
			path, named = p, true
		}
	}
	conf, err := readConfiguration(path, named)
	if err != nil {
		return err
	}
	from := origins{}
	for _, f := range settingFlags() {
		if err := set(c, f, conf, from); err != nil {
			return err
		}
	}
	if f := c.String("log-format"); f != "text" && f != "json" {
		return usagef("--log-format %s: the formats are text and json", f)
	}
	c.App.Metadata[sourcesKey], c.App.Metadata[originsKey] = conf, from
	return nil
}

// originsKey is where the origins of the options are kept for config show.
const originsKey = "origins"

// set sets one option, if the command has it.
func set(c *cli.Context, f cli.Flag, conf configuration, from origins) error {
	name := f.Names()[0]
	switch value := os.Getenv(envOf(name)); {
	case !hasFlag(c.Command, name), name == "password-file" && !c.IsSet(name) && passwordInEnv():
		return nil
	case c.IsSet(name):
		from[name] = "command line"
		return nil
	case value != "":
		from[name] = "environment " + envOf(name)
		return assign(c, f, envValues(f, value), envOf(name))
	}
	if s, ok := conf.settings[name]; ok {
		from[name] = fmt.Sprintf("%s:%d", conf.path, s.line)
		return assign(c, f, s.values, from[name])
	}
	return nil
}

// passwordInEnv tells whether the environment has a password, or a file of one: which of
// them counts is for storeOptions to say.
func passwordInEnv() bool {
	return os.Getenv("NEO4J_PASSWORD") != "" || os.Getenv(envPasswordFile) != ""
}

// envValues parts the values of a list as in PATH.
func envValues(f cli.Flag, value string) []string {
	if _, list := f.(*cli.StringSliceFlag); list {
		return slices.DeleteFunc(filepath.SplitList(value), func(s string) bool { return s == "" })
	}
	return []string{value}
}

// assign gives an option its values.
func assign(c *cli.Context, f cli.Flag, values []string, origin string) error {
	name := f.Names()[0]
	if _, list := f.(*cli.StringSliceFlag); !list && len(values) != 1 {
		return usagef("%s: %s: want one value", origin, name)
	}
	for _, v := range values {
		if err := c.Set(name, v); err != nil {
			return usagef("%s: %s: %q does not fit: %w", origin, name, v, err)
		}
	}
	return nil
}

// pathsOf are the paths of a command line, else the sources of the configuration.
func pathsOf(c *cli.Context) []string {
	if c.Args().Present() {
		return c.Args().Slice()
	}
	conf, _ := c.App.Metadata[sourcesKey].(configuration)
	return conf.sources()
}
