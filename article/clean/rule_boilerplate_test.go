package clean

import "testing"

func TestBoilerplate(t *testing.T) {
	for reason, lines := range map[string][]string{
		ReasonComments: {"Leave a Reply", "12 Comments", "Comments are closed", "Your email address will not be published. Required fields are marked *",
			"You must be logged in to post a comment.", "Be the first to comment", "Save my name, email, and website in this browser for the next time I comment."},
		ReasonCookies:    {"This site uses cookies to improve your experience.", "By clicking Accept you agree to our use of cookies.", "This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply."},
		ReasonCopyright:  {"© 2021 River Post", "Copyright 2021 River Post. All rights reserved.", "This material may not be published, broadcast, rewritten or redistributed."},
		ReasonNewsletter: {"Sign up for our weekly newsletter", "Subscribe now", "Get the day's top stories delivered to your inbox.", "Already a subscriber? Log on", "Thanks for signing up!", "Try unlimited access for four weeks.", "Join over a million readers who trust us.", "You can unsubscribe at any time.", "Complete digital access. Cancel anytime.", "Donate now", "Give monthly"},
		ReasonShare:      {"Share this story", "Facebook Twitter WhatsApp Email", "Follow us on Telegram", "Click to share on Reddit", "Share", "Tweet", "WhatsApp", "Pin it", "27 shares", "1.2k claps", "Share on WhatsApp", "Pocket Flipboard Email Print", "Copy link"},
		ReasonRelated:    {"Read more: How the war began", "READ ALSO", "Related articles", "Related: How the war began", "Most read", "More on this story", "Watch: The general speaks", "You may also like", "Click here for the latest on the war."},
		ReasonAdvert:     {"Advertisement", "ADVERTISEMENT - CONTINUE READING BELOW", "Story continues below", "Scroll down for video"},
		ReasonEditorial:  {"This article was updated on Friday to correct a name.", "Editor's note: An earlier version of this story misspelled a name.", "The views expressed here are the author's own.", "This is a developing story.", "The interview was edited for length and clarity.", "(This story has not been edited by our staff and is auto-generated from a feed.)", "This article was printed from the River Post."},
		ReasonContact:    {"Do you have a story? Write to us at desk@river.example.", "Contact the author at jo@river.example", "For media inquiries: Jo Doe, jo@river.example", "For more information, visit river.example.", "Press contact: Jo Doe", "SOURCE River Steel Inc."},
		ReasonReading:    {"Reading time: 6 minutes", "Estimated reading time: 3 minutes"},
		ReasonLegal:      {"This release contains forward-looking statements within the meaning of the securities laws."},
		ReasonNavigation: {"Best viewed with Navigator 4.0 at 800x600.", "URL: http://river.example/war", "Home | News | Sport"},
		ReasonTags:       {"Tags: war, river", "Filed under: World"},
		ReasonHashtags:   {"#war #river"},
		ReasonLink:       {"https://river.example/war", "desk@river.example"},
		ReasonNumber:     {"1620043200", "* * *", "14:05"},
		ReasonFigures:    {"Wheat 212.5 214.0 up 1.5"},
		ReasonByline:     {"(Reporting by Jo Doe in Rome; Editing by Anna Koval)", "Associated Press writer Jo Doe in Rome contributed to this report."},
	} {
		for _, s := range lines {
			if reason == ReasonNumber && s == "14:05" {
				reason = ReasonDate
			}
			runCleanCases(t, []cleanCase{{
				name: s, text: with(nil, s, "The crossing took six hours."),
				blocks: append(storyBlocks(), "paragraph: The crossing took six hours."), removed: []string{reason + ": " + s},
			}})
		}
	}
}

func TestInlineBoilerplate(t *testing.T) {
	runCleanCases(t, []cleanCase{
		{
			name: "a newsletter between sentences", text: "Ministers met. Get All Our River News Delivered to Your Inbox or Mailbox. They agreed on nothing. To get the letter to your inbox takes time.",
			blocks:  []string{"paragraph: Ministers met.", "paragraph: They agreed on nothing. To get the letter to your inbox takes time."},
			removed: []string{"newsletter: Get All Our River News Delivered to Your Inbox or Mailbox."},
		},
		{
			name: "between sentences", text: "Ministers met. Click to share on Reddit (Opens in new window) Click to share on Facebook (Opens in new window) They agreed on nothing.",
			blocks:  []string{"paragraph: Ministers met.", "paragraph: They agreed on nothing."},
			removed: []string{"share bar: Click to share on Reddit (Opens in new window) Click to share on Facebook (Opens in new window)"},
		},
		{
			name: "at either end", text: "Scroll down for video Ministers met. \"It rained,\" one said. pic.twitter.com/abc123",
			blocks:  []string{"paragraph: Ministers met. \"It rained,\" one said."},
			removed: []string{"advertisement: Scroll down for video", "link: pic.twitter.com/abc123"},
		},
	})
}

// TestNoBoilerplate holds sentences of reports that begin or sound like stock
// phrases.
func TestNoBoilerplate(t *testing.T) {
	for _, s := range []string{
		"Share prices fell on Monday after the army crossed the river, traders said.",
		"Read in parliament on Monday, the letter accused the army of looting.",
		"More on the plan will be announced next week, the ministry said on Monday.",
		"Subscribe or leave, the party leader told his members at the congress in Rome.",
		"Follow the law, the judge told the two ministers before she sentenced them.",
		"Terms of the agreement were not disclosed.",
		"The bank was already a member of the exchange and will now open an office there.",
		"The report was published in Rome and had been translated by the ministry.",
		"Leave a country in ruins and nobody thanks you, the general told his officers.",
		"Copyright law was broken by the company, a court in Rome ruled on Monday.",
		"The site uses centrifuges that were built in secret, inspectors said.",
		"Correction centres were attacked by rebels in three towns on Monday, police said.",
		"By Monday evening the army had crossed the river.",
		"From there the rebels marched on the capital.",
		"The interview was edited by state television, the opposition said on Monday.",
		"The letter was printed in Rome on Monday and was read in parliament.",
		"For information on the dead, relatives call a number that the army gave out.",
		"Members can cancel anytime, the chain of gyms said on Monday.",
		"Best viewed as a truce, the accord was signed in Rome on Monday.",
		"Donate blood today, the minister told the crowd in Rome.",
		"Print workers in Rome went on strike on Monday.",
		"Source of the fire was a heater, the police said on Monday.",
		"Join over hills, the two armies did at dawn on Monday.",
	} {
		runCleanCases(t, []cleanCase{{
			name: s, text: with(nil, s, "The crossing took six hours."),
			blocks: append(storyBlocks(), "paragraph: "+s, "paragraph: The crossing took six hours."),
		}})
	}
}

func TestBylines(t *testing.T) {
	for s, want := range map[string]bool{
		"By Anna Koval": true,
		"By ANNA KOVAL and JO DOE, Associated Press":    true,
		"By Anna Koval in Rome, Security Correspondent": true,
		"Written by Jo van der Doe":                     true,
		"By Monday Afternoon":                           false,
		"By the river":                                  false,
		"By Anna Koval, who left the country yesterday": false,
		"Anna Koval": false,
		"By":         false,
	} {
		if got := isByline(s); got != want {
			t.Errorf("isByline(%q) = %v", s, got)
		}
	}
}
