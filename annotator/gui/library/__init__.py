"""The library: all documents of the project in collections, with their states, as a table or as cards."""
