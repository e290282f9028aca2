//! The proof that `alitrack` needs no `std`: if any dependency pulled it in, this binary would have two
//! panic handlers and would not link. It also runs, and its exit code is its answer.
#![no_std]
#![no_main]

extern crate alloc;

use core::alloc::{GlobalAlloc, Layout};
use core::ffi::c_int;
use core::sync::atomic::{AtomicUsize, Ordering};

use alitrack::{Cause, Country, Language, Parcel, Stage, diagnose, find_numbers, identify, read_event};

/// Hands out memory from one block and takes nothing back: enough for one answer.
struct Bump;

const SIZE: usize = 64 << 20;
static mut BLOCK: [u8; SIZE] = [0; SIZE];
static USED: AtomicUsize = AtomicUsize::new(0);

unsafe impl GlobalAlloc for Bump {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let step = layout.size() + layout.align();
        let start = USED.fetch_add(step, Ordering::Relaxed);
        if start + step > SIZE {
            return core::ptr::null_mut();
        }
        let base = (&raw mut BLOCK).cast::<u8>();
        let at = (base as usize + start).next_multiple_of(layout.align());
        at as *mut u8
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static MEMORY: Bump = Bump;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

// The ready-made `alloc` of the host toolchain was built to unwind and names these two; nothing calls them,
// since this binary aborts.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}
#[unsafe(no_mangle)]
extern "C" fn _Unwind_Resume() {}

#[link(name = "c")]
unsafe extern "C" {}

/// Returns 0 when every answer is the expected one, else the number of the first that is not.
#[unsafe(no_mangle)]
pub extern "C" fn main(_argc: c_int, _argv: *const *const u8) -> c_int {
    let answers = [
        "pt-BR".parse() == Ok(Language::Portuguese),
        identify("LZ87124O690CN")
            .suggestions()
            .first()
            .is_some_and(|meant| meant.number().as_str() == "LZ871240690CN"),
        read_event("Entregue ao destinatario").is_some_and(|reading| reading.stage() == Stage::Delivered),
        find_numbers("Tracking number: RB 123 456 785 GB").len() == 1,
        explained() == Some(Cause::UnregisteredItem),
    ];
    match answers.iter().position(|right| !right) {
        Some(wrong) => wrong as c_int + 1,
        None => 0,
    }
}

/// Diagnoses the cheapest post.
fn explained() -> Option<Cause> {
    let day = |text: &str| text.parse().ok();
    let parcel = Parcel::new()
        .number("UN123456785CN")
        .to(Country::BR)
        .nothing_shown();
    let parcel = parcel.shipped_on(day("2025-11-10")?);
    Some(diagnose(&parcel, day("2025-12-02")?).first().cause())
}
