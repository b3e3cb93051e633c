"""Links between passages: shown at both of them, made by choosing the other one."""
