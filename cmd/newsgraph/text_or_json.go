package main

import "github.com/urfave/cli/v2"

// textOrJSONFlag is the flag of commands that print for people or for programs;
// checkTextOrJSON refuses other formats.
func textOrJSONFlag() cli.Flag {
	return &cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: "`FORMAT` of the output: text or json"}
}

func checkTextOrJSON(command, format string) error {
	if format != "text" && format != "json" {
		return usagef("%s: --format %s: the formats are text and json", command, format)
	}
	return nil
}
