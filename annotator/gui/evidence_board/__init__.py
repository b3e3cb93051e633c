"""The evidence board: claims and the sources that bear on them."""
