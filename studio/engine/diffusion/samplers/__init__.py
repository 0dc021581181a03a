"""Samplers: one algorithm a module, plain numpy functions named as in the field."""
