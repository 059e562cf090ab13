//! Single stories through the engine.
