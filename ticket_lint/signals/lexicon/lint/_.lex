# macros only for now
[placeholder-class]
__none__
