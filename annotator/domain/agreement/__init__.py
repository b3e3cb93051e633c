"""How far annotators agree: the coefficients, what they are counted on, and how sure one can be of them."""
