"""处理文件: what the verbs share that work on files: where tables come from, what is asked, where reports go."""
