"""What a program finds around it on a page, in the place of a computer."""
