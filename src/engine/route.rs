//! The route: what is asked, in which order, computed from pack and answers.
