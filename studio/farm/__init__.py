"""Several machines draw one movie's clips: dask.distributed over TLS, for invited machines alone."""
