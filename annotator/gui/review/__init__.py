"""The review session: start, decision screen, gold layer, papers."""
