"""One module a family of models; each turns a ClipRequest into a Clip."""
