"""How articles come in: files, folders, what is pasted or dropped, addresses; and the list of what became of them."""
