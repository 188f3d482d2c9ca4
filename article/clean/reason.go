package clean

// The reasons for a Removal.
const (
	ReasonAgency      = "agency tag"            // "(Reuters)"
	ReasonByline      = "byline"                // "By Jane Doe", "Reporting by …"
	ReasonCaption     = "caption"               // the words under a picture, with its credit
	ReasonCredit      = "picture credit"        // "(AP Photo/Name)" alone
	ReasonCode        = "code"                  // a block of a program
	ReasonMarkup      = "raw html"              // HTML in a Markdown file
	ReasonPicture     = "picture"               // the words that stand for one
	ReasonTable       = "table"                 // of a Markdown file
	ReasonAuthor      = "author note"           // "Jane Doe has covered parliament since 2009"
	ReasonComments    = "comment form"          // "Leave a Comment"
	ReasonReaders     = "comments"              // what readers wrote under the story
	ReasonContact     = "contact"               // "Do you have a story? Write to …"
	ReasonCookies     = "cookie notice"         // "This site uses cookies"
	ReasonCopyright   = "copyright"             // "All rights reserved"
	ReasonDateline    = "dateline"              // a further one, in a page of several reports
	ReasonDate        = "date line"             // "Published 22 March 2024, 14:05 GMT"
	ReasonEditorial   = "editorial note"        // "This story has been updated"
	ReasonFigures     = "figures"               // a row of a table
	ReasonHashtags    = "hashtags"              // "#Moscow #attack"
	ReasonLink        = "link"                  // an address alone
	ReasonLegal       = "legal notice"          // "This release contains forward-looking statements"
	ReasonMarker      = "service marker"        // "[TEXT]", "[passage omitted]"
	ReasonNavigation  = "navigation"            // "Home | News | Sport"
	ReasonNewsletter  = "newsletter"            // "Sign up for our newsletter"
	ReasonNumber      = "bare number"           // "1711173348"
	ReasonAdvert      = "advertisement"         // "Advertisement", "Story continues below"
	ReasonOutside     = "outside the main text" // a piece of the page that is not in the main text
	ReasonPost        = "embedded post"         // a post of a social network
	ReasonReading     = "reading time"          // "5 min read"
	ReasonRelated     = "related links"         // "Read more: …"
	ReasonRepeat      = "repetition"            // a paragraph that says again what another says
	ReasonRepeatTitle = "repeated title"        // the headline once more
	ReasonSource      = "source list"           // "\"Title\" — Paper, March 22, 2024"
	ReasonStamp       = "time stamp"            // "14:05 GMT –" before an entry of a live report
	ReasonShare       = "share bar"             // "Share on Facebook"
	ReasonTags        = "tags"                  // "Tags: Syria, Russia"
)
