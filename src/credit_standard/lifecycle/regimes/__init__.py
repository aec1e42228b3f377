"""制度: what each regime says, as data (`data/*.toml`): its form, how it is read, proven sound, and said in words."""
