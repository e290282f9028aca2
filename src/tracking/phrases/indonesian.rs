//! Indonesian: JNE, J&T, SiCepat, Pos Indonesia, Shopee, Lazada; many of their sentences are English.

use super::pattern::Lists;
use super::sheet::{Sheet, trap, usual, weak};
use crate::basis::Basis;
use crate::term::Stage::*;

#[rustfmt::skip] // one list a line
const LISTS: Lists = &[
    ("carrier", super::carrier::LAST_MILE),
    ("recipient", "penerima|pembeli|pelanggan|customer|konsumen|alamat_tujuan"),
    ("sender", "pengirim|penjual|seller|toko|merchant|shipper"),
    ("parcel", "paket|kiriman|barang|pesanan|pengiriman|dokumen_kiriman|paketmu|shipment"),
    ("customs", "bea_cukai|cukai|bea|pabean|kepabeanan|djbc|beacukai"),
    ("point", "agen|pick_up_point|titik_ambil|loker|konter|counter|gerai|indomaret|alfamart|titik_pengambilan|kantor_pos|locker|pos_pengambilan|dropbox|drop_point_pengambilan"),
    ("hub", "gudang|hub|pusat_sortir|sortir|fasilitas|bandara|gateway|transit|drop_point|dp|cabang|kantor|terminal|warehouse|pusat|sorting|gerbang|stasiun|pelabuhan|kota|station|dc|depo"),
];

/// Words that void `terkirim`.
const DOUBT: &[&str] = &[
    "tidak|belum|akan|gagal|bukan|coba|percobaan|estimasi|perkiraan|besok|segera|hari_ini|menunggu|jika|sedang|tertunda|proses|saat|dalam|siap|upaya|sebelum|meminta|minta|permintaan|harap|boleh|pilihan|memilih|menolak|seharusnya|bisa|dapat",
    "pengirim|penjual|seller|retur*|kembali|dikembalikan|ditolak|tolak|hilang|rusak|salah|maskapai|kurir|bea_cukai|negara|gudang|hub|informasi|data|notifikasi|batal|dibatalkan|mitra|sortir|logistik",
];

#[rustfmt::skip] // one row a line
pub(super) const SHEETS: &[Sheet] = &[Sheet {
    language: "id",
    basis: Basis::several("tracking pages of JNE, J&T, SiCepat, Pos Indonesia and Cainiao in Indonesian", "2026-11"),
    common: "di|ke|dari|yang|telah|sudah|dan|oleh|untuk|dengan|anda|akan|tidak|sedang|pada|ini|paket|kami|dalam|karena|sampai|atau|belum|kurir",
    lists: LISTS,
    doubt: DOUBT,
    groups: &[
        trap(Correction, &[
            ("status|informasi|pembaruan + sebelumnya|terakhir + salah|keliru|dibatalkan|dikoreksi|abaikan|koreksi", "Abaikan status sebelumnya"),
            ("koreksi|pembatalan|ralat status|scan|data", "Koreksi status"),
        ]),
        trap(Returned, &[
            ("dikembalikan|diterima|diantar|diserahkan|terkirim|retur|sampai|kembali ke|oleh|kepada|di pengirim|penjual|seller|penjualnya - akan|proses|sedang|perjalanan|diterima_dari|menunggu|belum|data|informasi", "Paket diterima kembali: dikembalikan ke penjual"),
            ("retur|pengembalian + selesai|berhasil|diterima|terkirim", "Retur selesai"),
            ("pengirim|penjual telah|sudah menerima .. retur|kembali", "Penjual sudah menerima retur"),
        ]),
        trap(Returning, &[
            ("retur|diretur|dikembalikan|pengembalian|kembali_ke|diretour|return|dipulangkan - bea_cukai_kembali", "Paket diretur"),
            ("retur|dikembalikan|pengembalian|kembali|dikirim_kembali + pengirim|penjual|seller|asal|proses|akan|sedang|perjalanan", "Paket sedang dalam perjalanan kembali ke pengirim"),
        ]),
        trap(Refused, &[
            ("ditolak|menolak|penolakan - akses|bea_cukai|impor|ekspor|pabean", "Penerima menolak paket"),
            ("penerima|pembeli|pelanggan tidak|enggan|menolak mau|ingin|bersedia|menerima .. paket|menerima|terima|barang", "Pembeli enggan menerima barang"),
        ]),
        trap(Unclaimed, &[
            ("tidak|belum + diambil|diklaim - kurir|dari_pengirim|dari_penjual", "Paket tidak diambil penerima"),
            ("batas|masa|waktu + pengambilan|penyimpanan + habis|berakhir|lewat|terlewati", "Masa penyimpanan habis"),
        ]),
        trap(Lost, &[
            ("hilang|dicuri|kehilangan|pencurian", "Paket hilang"),
            ("tidak_dapat|tidak_bisa|gagal menemukan|melacak .. paket|barang|kiriman - alamat|rumah", "Kami gagal menemukan barang Anda"),
        ]),
        trap(Damaged, &[
            ("rusak|kerusakan|pecah - tanpa", "Paket rusak"),
        ]),
        trap(Destroyed, &[
            ("dimusnahkan|pemusnahan|dihancurkan", "Paket dimusnahkan"),
        ]),
        trap(Cancelled, &[
            ("dibatalkan|batal|pembatalan|void - status|penjemputan|penerbangan", "Pesanan dibatalkan"),
            ("membatalkan|dibatalkan|pembatalan + pesanan|paket|pengiriman|order|penjual|pembeli|kiriman", "Pembeli membatalkan order"),
        ]),
        trap(CustomsRejected, &[
            ("@customs|impor|ekspor + ditolak|tolak|disita|dilarang|larangan|penolakan", "Impor ditolak bea cukai"),
            ("disita|penyitaan|barang_terlarang", "Paket disita"),
        ]),
        trap(PaymentDue, &[
            ("pajak|bea|biaya|ppn|cukai|bea_masuk + bayar|pembayaran|dibayar|belum|pelunasan|tagihan - sudah_dibayar|telah_dibayar|lunas|diterima", "Menunggu pembayaran bea masuk"),
            ("menunggu pembayaran|pelunasan", "Menunggu pembayaran"),
        ]),
        trap(CustomsHold, &[
            ("@customs + ditahan|tertahan|tertunda|masalah|kendala|menahan", "Tertahan di bea cukai"),
            ("@customs|impor + dokumen|data|informasi|npwp|faktur + kurang|belum|perlu|lengkap*|tambahan|dibutuhkan|diperlukan", "Bea cukai memerlukan dokumen: dokumen diperlukan"),
            ("@customs + meminta|minta|memerlukan|membutuhkan|menunggu + dokumen|faktur|invoice|data|npwp|informasi", "Bea cukai minta invoice"),
        ]),
        trap(CustomsCleared, &[
            ("@customs|impor|kepabeanan + selesai|lolos|dirilis|keluar|disetujui|dibebaskan|rilis|berhasil - ekspor|belum|menunggu|tidak|proses", "Lolos bea cukai"),
            ("lewat|lolos|melewati|keluar|selesai dari|di? bea_cukai|pemeriksaan|pabean|cukai - belum|menunggu", "Melewati pemeriksaan"),
        ]),
        trap(CustomsExport, &[
            ("ekspor + bea_cukai|pabean|kepabeanan|proses|selesai|izin", "Proses bea cukai ekspor"),
        ]),
        usual(CustomsIn, &[
            ("@customs|karantina|pemeriksaan_keamanan", "Di bea cukai"),
            ("@customs|impor + proses|pemeriksaan|diserahkan|tiba|diperiksa|penyerahan|masuk|menunggu|inspeksi|dimulai", "Dalam pemeriksaan bea cukai"),
        ]),
        trap(AddressIssue, &[
            ("alamat|kode_pos|nomor_telepon|nomor_hp + salah|tidak_lengkap|tidak_jelas|tidak_ditemukan|tidak_dikenal|kurang|tidak_valid|tidak_sesuai|bermasalah|tidak_diketahui", "Alamat tidak lengkap"),
            ("penerima + pindah|tidak_dikenal", "Penerima pindah"),
            ("salah|kurang|tidak_ada|tidak_sesuai|tidak_jelas + alamat|kode_pos|nomor_rumah|rt_rw|patokan|blok", "Nomor rumah salah"),
            ("luar|diluar|di_luar .. batas|jangkauan|area|cakupan|wilayah|zona", "Di luar jangkauan"),
            ("alamat tanpa|kurang|salah|tidak|belum nomor|lengkap|jelas|sesuai|benar|rt", "Alamat kurang jelas"),
            ("tidak|gagal menemukan|ketemu|ditemukan .. alamat|rumah|jalan", "Tidak menemukan rumah"),
        ]),
        trap(AttemptFailed, &[
            ("gagal|tidak|belum|percobaan|kendala + kirim|antar|diantar|terkirim|pengiriman|pengantaran|dikirim|dikirimkan|diserahkan|mengantar|delivery|diantarkan - bea|ditemukan_data|informasi|data|sortir|alamat|dikirim_penjual|sampai_gudang|cuaca", "Pengantaran gagal"),
            ("penerima|pelanggan|rumah|seseorang + tidak_ada|tidak_di_tempat|kosong|tidak_bisa_dihubungi|tidak_dapat_dihubungi|tidak_berada|sedang_tidak", "Penerima tidak di tempat"),
            ("kantor|toko|rumah + tutup|kosong|terkunci", "Rumah kosong"),
            ("antar|kirim|pengiriman|pengantaran ulang", "Antar ulang besok"),
            ("nomor|telepon|hp|penerima|pembeli + tidak_aktif|tidak_menjawab|tidak_merespon|tidak_diangkat|sulit_dihubungi|susah_dihubungi", "Pembeli tidak merespon"),
            ("tidak|gagal|belum|sulit + menghubungi|dihubungi|kontak|merespon|menjawab|respon + penerima|pembeli|pelanggan", "Gagal menghubungi pelanggan"),
            ("tidak|gagal|akses + masuk|akses|dijangkau|diakses|ditutup + gedung|apartemen|rumah|jalan|komplek|perumahan|lokasi", "Tidak bisa masuk komplek"),
            ("penerima|pelanggan|pembeli|customer|konsumen tidak|sedang|lagi di_lokasi|di_rumah|di_tempat|libur|cuti|bepergian|pergi|keluar|ada", "Pembeli sedang bepergian"),
            ("penerima|pelanggan|pembeli|kantor|toko libur|cuti|liburan|tutup|berlibur", "Pelanggan libur"),
            ("percobaan|upaya|pengantaran|pengiriman terakhir|pertama|kedua|ketiga|ke_2|ke_3 gagal|tidak|belum? berhasil?", "Percobaan kedua gagal"),
            ("akses|masuk .. ditolak|dilarang|terbatas|tidak_diizinkan", "Dilarang: masuk dilarang"),
            ("penerima|pelanggan + tidak_di_rumah|tidak_ada_di_rumah|tidak_ada|tidak_di_tempat + dibawa_kembali|kembali_ke|dikembalikan_ke + gudang|cabang|hub|kantor", "Pelanggan tidak ada, dibawa kembali ke kantor: kembali ke kantor"),
            ("meninggalkan|menaruh|menempelkan .. kartu|pemberitahuan|nota", "Petugas menaruh nota"),
            ("tidak_ada yang membuka|menjawab|merespon", "Tidak ada yang menjawab"),
        ]),
        trap(OutForDelivery, &[
            ("kurir|sprinter|driver|pengemudi|petugas|pengantar|sigesit + mengantar*|antar|menuju|membawa|perjalanan|mengirim*|jalan|pengantaran|diantar|dibawa|dikirim - besok|gagal|tidak|menjemput|penjemputan|pickup|penjual|pengirim|ke_kurir", "Kurir sedang menuju alamat"),
            ("sedang|akan|proses|siap|dalam + diantar|pengantaran|diantarkan|antar|delivery|dibawa_kurir - gagal|tidak|kembali|besok|sortir", "Paket sedang diantar"),
            ("dalam perjalanan menuju|ke penerima|alamat|lokasi", "Dalam perjalanan menuju penerima"),
            ("kurir|satria|sprinter|driver|petugas ditugaskan|sudah_ditugaskan|telah_ditugaskan + antar|diantar|penerima - pickup|jemput|pengirim", "Sprinter sudah ditugaskan, diantar ke penerima"),
            ("kurir|driver|sprinter|petugas sudah|sedang|akan|hampir|mau dekat|sampai|tiba|mendekati|di_dekat - pengirim|penjual|jemput|pickup|gudang", "Driver hampir sampai"),
            ("tiba|sampai|diantar|datang|diterima + hari_ini|siang_ini|sore_ini - gudang|hub|transit|gagal|tidak|dc|belum", "Pesananmu sampai hari ini"),
            ("mengantar|antar|mengirim|kirim|bawa|membawa + hari_ini|siang_ini|sore_ini|sekarang - gagal|tidak|penjual|pengirim", "Kami kirim sekarang"),
            ("mobil|motor|armada|kendaraan pengantaran|kurir|pengiriman + dimuat|berangkat|menuju|siap - gudang|hub", "Armada pengantaran berangkat"),
            ("sedang|dalam_perjalanan|lagi menuju|ke alamat|rumah|lokasi anda|kamu|penerima|tujuan - gudang|hub|transit|pengirim|penjual", "Sedang menuju rumah kamu"),
        ]),
        trap(PickupReady, &[
            ("siap|dapat|bisa|menunggu|silakan + diambil|pengambilan|ambil - kurir|penjual|pengirim|tidak|akan|seller", "Siap diambil"),
            ("tiba|sampai|diantar|tersedia|disimpan|berada + @point + ambil|diambil|pengambilan|penerima - dari|penjual", "Tersedia di agen untuk diambil"),
            ("tiba|sampai|tersedia|disimpan|diletakkan|ditaruh + loker|pick_up_point|titik_ambil|titik_pengambilan|locker - pengirim|diambil_penerima", "Disimpan di loker"),
            ("siap|tersedia|diambil|ambil + kode|pin|kode_ambil|otp - tidak|belum|penjual|kode_pos", "Ambil dengan kode OTP"),
            ("paket|kiriman|pesanan menunggu|sudah_menunggu anda|kamu|diambil", "Paket menunggu Anda"),
            ("sudah|ada|berada .. di titik_pengambilan|titik_ambil|loker|pick_up_point - akan|belum|pengirim", "Barang sudah di loker"),
        ]),
        trap(Delivered, &[
            ("diterima|diambil|terkirim|diserahkan|sampai|diantar + penerima|pembeli|satpam|tetangga|resepsionis|keluarga|pelanggan|yang_bersangkutan|rumah|security|receptionist - besok|gagal|tidak|belum|akan|menuju|siap|sedang|dapat|bisa|menunggu|ditolak|kembali|penjual|proses|pengiriman_ke|dalam|jika", "Paket diterima satpam"),
            ("penerima|pembeli|pelanggan telah|sudah mengambil|menerima|ambil|terima - belum|tidak|akan", "Pelanggan sudah menerima barang"),
            ("kurir|driver|sprinter|satria|petugas .. meninggalkan|menaruh|meletakkan|menitipkan|menyerahkan .. depan_pintu|pintu|teras|tetangga|satpam|resepsionis|garasi|kotak_surat - akan|tidak|jika|bisa|dapat", "Kurir menitipkan barang ke satpam"),
        ]),
        usual(Delivered, &[
            ("terkirim|tersampaikan|selesai_diantar|berhasil_dikirim|berhasil_diantar|telah_diterima_oleh|berhasil_diserahkan", "Paket telah terkirim"),
            ("diterima oleh - kurir|logistik|gudang", "Diterima oleh Budi"),
            ("pengiriman|pengantaran + selesai|berhasil|sukses", "Pengantaran selesai"),
            ("sampai tujuan", "Sampai tujuan"),
            ("telah|sudah diantar|diantarkan - kurir|mitra", "Telah diantar"),
            ("tiba|sampai di|ke alamat|rumah|tangan|lokasi tujuan|penerima|anda|pembeli|kamu - gudang|hub|transit|fasilitas", "Sudah sampai di tangan pembeli"),
            ("ke|kepada|oleh|di|dengan tetangga|satpam|resepsionis|keluarga|asisten", "Di tetangga"),
            ("diterima|ditaruh|diletakkan|dititipkan|ditinggal + tempat_aman|garasi|teras|pos_satpam|depan_rumah|rekan_kerja|karyawan", "Ditaruh di teras"),
            ("terkirim|diterima|pengiriman sebagian", "Diterima sebagian"),
            ("tetangga|satpam|security|resepsionis|keluarga|rekan telah|sudah menerima|terima|mengambil", "Satpam sudah terima"),
            ("^ paket|barang|pesanan|kiriman|paketmu|paket_anda telah|sudah|berhasil diterima $", "Kiriman sudah diterima"),
            ("selesai antar|diantar|pengantaran|dikirim|terkirim - belum|akan", "Selesai diantar"),
            ("diterima di|pada alamat|lokasi|rumah|tempat tujuan|penerima|pembeli|anda - belum|akan|besok|nanti|jika|gudang|hub|cabang", "Diterima di alamat penerima"),
        ]),
        trap(Info, &[
            ("sms|email|notifikasi|pesan|pemberitahuan + dikirim|terkirim|gagal", "SMS dikirim"),
            ("akan|estimasi|perkiraan + dikirim|diantar|tiba|terkirim|sampai - sortir|hari_ini|dikembalikan|gudang|retur|tertunda|diserahkan", "Akan diantar besok"),
            ("ditimbang|diukur|dilabeli_ulang", "Paket ditimbang"),
            ("harus|wajib diserahkan|diterima|diantar|diambil langsung? oleh|ke|kepada penerima|pembeli|yang", "Wajib diterima oleh penerima"),
        ]),
        trap(Redirected, &[
            ("dialihkan|diteruskan_ke_alamat|pengalihan|perubahan_alamat|ubah_alamat|redirect|reschedule|jadwal_ulang|dijadwalkan_ulang|penjadwalan_ulang|ganti_jadwal|ubah_jadwal", "Paket dialihkan ke alamat lain"),
            ("tanggal|jadwal|waktu|alamat|lokasi baru|lain|pengantaran_baru|antar_baru|pengiriman_baru + dipilih|diminta|diubah|disetujui|ditentukan|pelanggan|penerima", "Jadwal baru diminta penerima"),
            ("penerima|pelanggan|pembeli|customer + ingin|minta|meminta|mau|menjadwalkan|mengubah|ubah|berinisiatif + jadwal|alamat|kirim|mengambil|waktu|ambil|pengiriman|tanggal", "Pelanggan ingin ubah alamat"),
            ("hari|tanggal|alamat lain|berbeda|baru .. permintaan|keinginan", "Alamat baru sesuai permintaan"),
        ]),
        trap(Delayed, &[
            ("tertunda|terlambat|keterlambatan|penundaan|delay - bea|cukai", "Pengiriman tertunda"),
            ("salah + sortir|kirim|rute|cabang|hub|tujuan", "Salah sortir"),
            ("cuaca + buruk|ekstrem|kondisi|karena|akibat", "Cuaca buruk"),
            ("banjir|libur|mogok|bencana|force_majeure|macet|overload", "Banjir"),
            ("kendala|gangguan|hambatan|masalah .. cuaca|lingkungan|alam|jalan|banjir|lalu_lintas|operasional|teknis", "Hambatan lalu lintas"),
        ]),
        usual(Hold, &[
            ("ditahan|tertahan|hold|disimpan_sementara|ditunda|dihentikan", "Paket ditahan"),
        ]),
        trap(HandedToAirline, &[
            ("maskapai + diserahkan|diterima|penyerahan|serah|dikirim", "Diserahkan ke maskapai"),
        ]),
        trap(Handover, &[
            ("diserahkan|diterima|diteruskan|dialihkan|serah_terima|dipindahkan .. kurir_lokal|mitra|ekspedisi|jasa_kirim|logistik_lokal|kurir_tujuan|perusahaan_pengiriman|vendor|partner|pihak_ketiga|kurir_mitra - maskapai|penjual|dari", "Diserahkan ke kurir lokal"),
            ("diserahkan|dikirimkan|dikirim|serah|diberikan ke|kepada|pada kurir|jasa_kirim|ekspedisi|pihak_ekspedisi - menunggu|belum|akan|pengirim|penjual", "Paket diserahkan kepada ekspedisi"),
            ("diserahkan|diteruskan|dialihkan .. pos|kurir|mitra lokal|setempat|tujuan", "Diteruskan ke kurir setempat"),
        ]),
        trap(Registered, &[
            ("label|resi|nomor_resi + dibuat|dicetak|terbit|diterbitkan|tersedia", "Label dibuat"),
            ("data|informasi|manifest|manifes + diterima|dikirim|terdaftar|dicatat|elektronik|diunggah - bea|tidak|kurang|sms", "Data pengiriman diterima"),
            ("penjual|seller|pengirim|toko + menyiapkan|mengemas|mempersiapkan|memproses|mengatur|akan|telah_mengirim", "Penjual sedang mengemas pesanan"),
            ("menunggu|belum|akan|siap + dijemput|penjemputan|pickup|diserahkan|dikirim_penjual|dikirim|kurir_jemput|diambil_kurir - penerima|gagal|diantar|cukai|transit|hub", "Menunggu penjemputan kurir"),
            ("penjemputan|pickup|jemput + dijadwalkan|dijadwal|permintaan|diminta|jadwal", "Penjemputan dijadwalkan"),
            ("menunggu|tunggu kurir|petugas|driver menjemput|mengambil|datang|jemput", "Menunggu petugas datang"),
            ("order|pesanan|pengiriman|booking|permintaan telah|sudah|berhasil? dibuat|dikonfirmasi|dibooking|diterima_sistem|masuk - batal", "Booking berhasil dibuat"),
            ("menunggu|siap .. dijemput|diambil|penjemputan .. kurir|ekspedisi|jasa_kirim|jne|j_t - penerima", "Menunggu diambil oleh ekspedisi"),
            ("menunggu|belum|sedang|akan dikemas|pengemasan|dikonfirmasi|diproses_penjual|disiapkan|packing|diatur", "Menunggu pengemasan"),
            ("permintaan|order|pesanan pick_up|pickup|penjemputan - gagal|selesai", "Order pickup diterima"),
            ("menunggu barang|paket diambil|dijemput|dipickup", "Menunggu paket dijemput"),
            ("menuju|ke lokasi? penjemputan|jemput|pickup", "Kurir menuju titik: menuju lokasi penjemputan"),
        ]),
        trap(PickupFailed, &[
            ("penjemputan|pickup|jemput|pick_up + gagal|batal|dibatalkan|tidak", "Penjemputan gagal"),
            ("belum_siap|tidak|gagal + pickup|di_pickup|jemput|dijemput|penjemputan - penerima|pelanggan", "Paket tidak bisa dijemput"),
            ("pengirim|penjual|seller|toko|merchant + tidak_dapat_dihubungi|tidak_bisa_dihubungi|tidak_di_tempat|tutup|belum_siap|tidak_ada|libur - penerima", "Penjual tidak ada"),
            ("tidak|gagal .. menjemput|mengambil|pickup + pengirim|penjual|toko", "Gagal mengambil barang di toko"),
        ]),
        usual(Accepted, &[
            ("dijemput|diambil_kurir|diserahkan_ke_kurir|diserahkan_pengirim|diterima_di_agen|diterima_di_counter|sudah_dijemput|terjemput|telah_diambil_oleh_kurir|picked_up", "Paket dijemput kurir"),
            ("bersama_kami|di_tangan_kami|kami_terima|di_jaringan_kami", "Barang sudah kami terima"),
            ("posting loket|agen|kantor|counter", "Posting agen"),
        ]),
        usual(Consolidation, &[
            ("konsolidasi|digabung*|penggabungan", "Proses konsolidasi"),
        ]),
        usual(Departure, &[
            ("meninggalkan|berangkat|keberangkatan|diberangkatkan|dikirim + negara|cina|china|tiongkok|luar_negeri|negara_asal", "Meninggalkan negara asal"),
            ("pesawat|penerbangan + berangkat|lepas_landas|terbang", "Pesawat berangkat"),
            ("menuju|dalam_perjalanan + negara_tujuan|indonesia", "Menuju negara tujuan"),
            ("diekspor", "Diekspor"),
        ]),
        usual(ArrivalCountry, &[
            ("tiba|sampai|mendarat|kedatangan|masuk + negara|indonesia|negara_tujuan - hub|gudang|meninggalkan|sortir|asal", "Tiba di negara tujuan"),
            ("diimpor", "Diimpor"),
        ]),
        trap(Transit, &[
            ("tiba|sampai|berangkat|diterima|meninggalkan|dikirim|diproses|keluar|masuk|diteruskan|berada .. @hub - diambil|penerima|gagal|cukai|maskapai|retur|kembali|agen|ambil", "Paket tiba di gudang"),
            ("diproses|disortir|ditangani|sortir|berada|tiba|masuk|keluar di|dari|ke|dalam dc|hub|gudang|gateway|warehouse|sorting|dp|facility - bea|penerima", "Masuk ke gateway"),
            ("pembayaran|pajak|bea|biaya + diterima|dibayar|lunas|dikonfirmasi|berhasil - belum|menunggu|tidak|gagal", "Pajak lunas"),
            ("disiapkan|dipersiapkan|bersiap|persiapan|siap .. dikirim|berangkat|diberangkatkan|transit .. hub|gudang|transit|kota|negara_tujuan|fasilitas - penjual|pengirim|ambil", "Dipersiapkan untuk berangkat ke kota lain"),
            ("menunggu|menanti .. pesawat|penerbangan|keberangkatan|kapal - ambil", "Menunggu penerbangan"),
        ]),
        usual(Transit, &[
            ("perjalanan|transit|transportasi|dikirim|diteruskan|pengiriman|diberangkatkan|menuju|dipindahkan|tiba|berangkat|keluar|meninggalkan|sampai|disortir|penyortiran|diproses|dipindai|pemindaian|sortir|scan|gudang|hub|cabang|fasilitas", "Dalam perjalanan"),
            ("pesawat|bandara|kapal|truk|kontainer|dimuat|dibongkar|muat|mendarat|pendaratan|berlabuh", "Dimuat ke truk"),
            ("akan|sedang dikirim|dikirimkan|dibawa|diteruskan|diberangkatkan ke .. dc|hub|gudang|cabang|gateway|kota|dp|drop_point|transit - penerima", "Akan diteruskan ke cabang"),
            ("kami|penjual|toko telah|sudah mengirim|mengirimkan|mengirimkannya|kirim", "Kami sudah kirim barangnya"),
            ("terima|diterima|di_terima di - penerima|oleh", "Telah diterima di Bandung"),
            ("manifest|manifes serah|terima|transit|keluar", "Manifest terima"),
        ]),
        trap(NotFound, &[
            ("tidak|belum + ditemukan|ada_data|ada_informasi|tersedia|ada_riwayat|terdaftar - alamat|penerima|diantar", "Data tidak ditemukan"),
        ]),
        trap(InvalidNumber, &[
            ("resi|nomor + tidak_valid|salah|tidak_dikenali", "Nomor resi tidak valid"),
        ]),
        weak(Exception, &[
            ("kendala|masalah|bermasalah|problem", "Masalah"),
        ]),
        trap(Accepted, &[
            ("diterima|diserahkan oleh|ke|kepada j_t|@carrier|spx|lion_parcel|id_express - penerima|pelanggan|pembeli", "Telah diterima oleh JNE di Medan"),
            ("diterima oleh|kurir kurir|satria|sprinter|agen|petugas|driver|sigesit|counter|loket - penerima|pelanggan", "Diterima oleh petugas"),
            ("kurir|driver|petugas|satria|sprinter + mengambil|menjemput|pickup|diambil|dijemput + toko|pengirim|penjual|seller|telah|sudah - akan|gagal|belum|segera", "Petugas menjemput paket di toko: telah menjemput"),
            ("diserahkan|menyerahkan|menyerahkannya|dititipkan|diserahkan_penjual paket|barang|pesanan? ke|kepada|di agen|drop_point|konter|counter|gerai|loket|kantor|dropbox|indomaret|alfamart|jne|j_t|sicepat|pos - diambil|ambil|siap", "Penjual menyerahkan barang ke gerai"),
            ("diterima|terima di|oleh fasilitas|outlet|kantor|cabang|agen jne|j_t|sicepat|logistics|logistik|express|pengirim|asal - tujuan|penerima", "Diterima di outlet JNE"),
            ("diambil|dijemput|diterima|pickup dari penjual|seller|pengirim|toko|merchant|shipper - akan|belum|gagal|menunggu", "Kiriman dijemput dari toko"),
            ("penjual|pengirim|seller|toko sudah|telah menyerahkan|mengirim|mengirimkan|mengantar|memberikan|serahkan - belum|akan|gagal|data", "Toko telah mengirimkan barang"),
            ("diserahkan|diberikan|dititipkan oleh? pengirim|penjual|seller|toko ke|kepada|pada - belum|menunggu", "Diberikan penjual kepada kurir"),
        ]),
        trap(ArrivalCountry, &[
            ("tiba|sampai|mendarat|kedatangan .. bandara .. tujuan - cukai|bea|meninggalkan|berangkat", "Mendarat di bandara tujuan"),
            ("tiba|sampai|mendarat|diterima|masuk|kedatangan di|ke? pelabuhan|negara|bandara|bandar_udara tujuan|penerima - cukai|bea|meninggalkan|berangkat", "Diterima di negara penerima"),
            ("tiba|sampai|mendarat .. negara|indonesia .. menunggu|menanti .. cukai|bea_cukai|pemeriksaan", "Sampai di Indonesia, menunggu pemeriksaan"),
        ]),
        weak(OutForDelivery, &[
            ("kurir|driver|sprinter|satria|sigesit - besok|akan|tidak|jemput|pickup|gagal|penjual|diterima|pengirim", "Kurir Anda"),
        ]),
        usual(PickupReady, &[
            ("tersedia|disimpan|diambil sampai|hingga|sebelum", "Disimpan hingga Jumat"),
        ]),
        usual(Lost, &[
            ("hilang|raib|lenyap + paket|barang|kiriman - data|alamat|nomor|resi", "Barang raib"),
        ]),
        usual(Delayed, &[
            ("volume|lonjakan|penumpukan tinggi|paket|kiriman|pengiriman", "Penumpukan paket"),
        ]),
        usual(Exception, &[
            ("kemasan|label|resi|barcode|berat|paket tidak_sesuai|rusak|tidak_terbaca|tidak_jelas|tidak_standar", "Resi tidak terbaca"),
        ]),
        usual(Registered, &[
            ("menunggu|belum + dikirim|dikemas|diproses|diserahkan - penerima|kurir_tujuan", "Belum diproses"),
            ("^ manifes|data_manifes|manifes_dibuat|manifes_diterima", "Manifes dibuat"),
        ]),
        trap(Departure, &[
            ("berangkat|meninggalkan|dikirim .. kantor_tukar|kantor_pertukaran|office_of_exchange - tujuan|tiba", "Meninggalkan kantor tukar"),
        ]),
    ],
}];
