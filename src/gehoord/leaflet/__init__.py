"""What the public reads of a procedure: one page, as HTML, Markdown, text or drawing."""
