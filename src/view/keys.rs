//! One table of keys: it makes both the keymap and what help says about keys.
