//! (furnished with the room)
