"""查阅: what the standard says, and a user's own layouts and layers."""
