//! What the practitioner gets.
