//! What sites say in Turkish, Korean, Vietnamese, Indonesian and Malay, Persian, Hebrew, Hindi and Thai, in this order.
//!
//! Korean is looked up by character, so that a phrase that counts inside a block must be long enough not to stand within words.
//! Thai has no spaces either and is looked up by whole runs: its phrases are whole blocks, or what stands apart.

use super::super::Place::{Anywhere, BeforeName, End, Start, Whole};
use super::super::{
    CURRENCY, DATE_MARK, Group, IN_DATE, IN_PRICE, MONTH, PUBLISHED, PhraseCues as P, WEEKDAY,
};
use super::{ANY, LABEL, LINE, NOTE, NOTICE, says};

/// The groups of texts and what stands around them.
pub(super) const GROUPS: &[Group] = &[
    // Consent, sharing, forms, subscriptions.
    says(
        P::CONSENT,
        Anywhere,
        NOTICE,
        "çerez kullanıyoruz|çerezler kullanıyoruz|çerezleri kullanıyoruz|çerez kullanılmaktadır|çerezler kullanılmaktadır|\
         çerez politikası|çerez politikamız|çerez ayarları|çerez tercihleri|çerezleri kabul|tüm çerezleri|çerezlerin kullanımı|\
         zorunlu çerezler|쿠키를 사용합니다|쿠키를 사용하고|쿠키 사용에|쿠키 정책|쿠키 설정|모든 쿠키|쿠키 허용|필수 쿠키|sử dụng cookie|chính sách cookie|\
         cài đặt cookie|chấp nhận cookie|chấp nhận tất cả cookie|menggunakan cookie|kebijakan cookie|pengaturan cookie|\
         penggunaan cookie|terima semua cookie|menggunakan kuki|dasar kuki|از کوکی ها استفاده|از کوکی استفاده|سیاست کوکی|\
         تنظیمات کوکی|משתמש בעוגיות|משתמשים בעוגיות|משתמש בקובצי|עושה שימוש בעוגיות|מדיניות עוגיות|הגדרות עוגיות|קובצי cookie|\
         קבצי cookie|कुकीज़ का उपयोग|कुकीज का इस्तेमाल|कुकी नीति|कुकी सेटिंग|कुकीज़ स्वीकार",
    ),
    says(
        P::ACCEPT,
        Whole,
        ANY,
        "kabul et|tümünü kabul et|hepsini kabul et|kabul ediyorum|reddet|tümünü reddet|kapat|tamam|anladım|onaylıyorum|\
         tercihleri kaydet|동의|동의함|동의합니다|모두 동의|모두 수락|모두 허용|수락|거부|모두 거부|닫기|확인|취소|괜찮습니다|오늘 하루 보지 않기|더 이상 보지 않기|đồng ý|tôi đồng ý|\
         chấp nhận|chấp nhận tất cả|từ chối|từ chối tất cả|đã hiểu|không cảm ơn|setuju|saya setuju|terima semua|tolak semua|\
         tutup|mengerti|tidak terima kasih|می پذیرم|موافقم|پذیرفتن همه|رد کردن|بستن|متوجه شدم|باشه|אני מסכים|מסכים|אישור|\
         קבל הכל|דחה הכל|הבנתי|לא תודה|סגירה|סגור|स्वीकार करें|सभी स्वीकार करें|अस्वीकार करें|सहमत|मैं सहमत हूं|बंद करें|ठीक है|\
         नहीं धन्यवाद|ยอมรับ|ยอมรับทั้งหมด|ปฏิเสธ|ปฏิเสธทั้งหมด|ตกลง",
    ),
    says(
        P::SHARE,
        Whole,
        ANY,
        "paylaş|haberi paylaş|bu haberi paylaş|bu yazıyı paylaş|sosyal medya|sosyal medyada paylaş|tweetle|takip et|takip edin|\
         bizi takip edin|bağlantıyı kopyala|linki kopyala|kopyalandı|facebook ta paylaş|twitter da paylaş|whatsapp ta paylaş|\
         e posta gönder|공유|공유하기|기사공유|기사공유하기|페이스북|트위터|카카오톡|카카오스토리|네이버블로그|네이버밴드|밴드|네이버|유튜브|인스타그램|텔레그램|블로그|url복사|url 복사하기|링크복사|\
         주소복사|주소 복사하기|기사스크랩하기|스크랩|팔로우|팔로우하기|sns공유|sns 공유하기|다른 공유 찾기|공유 더보기|카카오톡으로 공유|페이스북으로 공유|이메일|메일보내기|chia sẻ|chia sẻ ngay|\
         chia sẻ bài viết|chia sẻ bài viết này|chia sẻ qua|theo dõi chúng tôi|theo dõi|sao chép liên kết|sao chép link|\
         mạng xã hội|kết nối với chúng tôi|bagikan|bagikan artikel|bagikan ini|bagikan berita|bagikan artikel ini|bagikan ke|\
         sebarkan|sebarkan ini|ikuti kami|ikuti|salin tautan|salin link|media sosial|kongsi|kongsikan|kongsi artikel|ikut kami|\
         salin pautan|اشتراک گذاری|به اشتراک بگذارید|اشتراک گذاری مطلب|ما را دنبال کنید|دنبال کنید|کپی لینک|کپی شد|لینک کوتاه|\
         شبکه های اجتماعی|تلگرام|اینستاگرام|فیس بوک|توییتر|واتس آپ|ایتا|روبیکا|آپارات|שיתוף|שתפו|שתף|שתפו את הכתבה|\
         שיתוף בפייסבוק|שיתוף בטוויטר|שתף בפייסבוק|שתפו בפייסבוק|שיתוף בוואטסאפ|וואטסאפ|פייסבוק|טוויטר|אינסטגרם|עקבו אחרינו|\
         העתק קישור|העתקת קישור|רשתות חברתיות|शेयर|शेयर करें|साझा करें|इसे शेयर करें|फॉलो करें|हमें फॉलो करें|फेसबुक|ट्विटर|\
         व्हाट्सएप|व्हाट्सऐप|इंस्टाग्राम|यूट्यूब|लिंक कॉपी करें|सोशल मीडिया|แชร์|แชร์บทความ|แชร์เรื่องนี้|ติดตามเรา|คัดลอกลิงก์|\
         แบ่งปัน",
    ),
    says(
        P::SHARE,
        Anywhere,
        LINE,
        "bu haberi paylaş|bu yazıyı paylaş|facebook ta paylaş|facebook üzerinde paylaş|twitter da paylaş|x te paylaş|\
         twitter üzerinde paylaş|whatsapp ta paylaş|paylaşmak için tıklayın|yeni pencerede açılır|sosyal medyada takip|\
         arkadaşına gönder|페이스북으로 보내기|트위터로 보내기|페이스북에 공유|트위터에 공유|카카오톡으로 공유|카카오스토리에 공유|공유하려면 클릭|이 기사를 공유합니다|기사를 공유|새 창에서 열림|\
         chia sẻ lên facebook|chia sẻ trên facebook|chia sẻ bài viết này|nhấn vào chia sẻ|mở trong cửa sổ mới|\
         theo dõi chúng tôi trên|bagikan ke facebook|bagikan di facebook|bagikan ke twitter|bagikan ke whatsapp|\
         klik untuk berbagi|membuka di jendela yang baru|bagikan artikel ini|bagikan berita ini|sebarkan artikel ini|\
         kongsikan artikel ini|اشتراک گذاری در|این مطلب را به اشتراک|با دوستان خود به اشتراک|ما را در شبکه های اجتماعی|\
         در پنجره تازه باز می شود|שתפו את הכתבה|שתפו בפייסבוק|לחצו כדי לשתף|לחיצה לשיתוף|נפתח בחלון חדש|עקבו אחרינו ב|שלח לחבר|\
         इस खबर को शेयर करें|इस लेख को शेयर करें|फेसबुक पर शेयर|ट्विटर पर शेयर|व्हाट्सएप पर शेयर|हमें फॉलो करें",
    ),
    says(
        P::COMMENT_FORM,
        Anywhere,
        NOTE,
        "e posta hesabınız yayımlanmayacak|e posta adresiniz yayınlanmayacak|e posta adresiniz yayınlanmayacaktır|\
         gerekli alanlar|zorunlu alanlar|işaretlenmişlerdir|bir dahaki sefere yorum yaptığımda|yorum yapabilmek için|\
         yorum yapmak için giriş|yorum yapmak için üye|yorum gönder|yorumu gönder|yorumunuzu yazın|yorumunuz onaylandıktan|\
         istenmeyenleri azaltmak için akismet|ilk yorumu siz yapın|ilk yorum yapan siz olun|ilk yorumu yapan|\
         yorum yazarak topluluk|suç teşkil edecek yasadışı|yapılan yorumlardan|küfür hakaret rencide|cevap yazmak için|\
         yorumlar onaylandıktan|이메일 주소는 공개되지 않습니다|필수 필드는|필수 항목은|다음 번 댓글 작성을 위해|댓글을 입력하세요|댓글을 입력해|댓글을 작성하려면|댓글을 달기 위해서는|로그인 후 댓글|\
         로그인이 필요합니다|댓글 쓰기|댓글 등록|첫 번째 댓글을|첫 댓글을|타인의 권리를 침해하거나|명예를 훼손하는 댓글|운영원칙에 위배|댓글은 운영자|내 댓글 모음|\
         email của bạn sẽ không được hiển thị|các trường bắt buộc được đánh dấu|lưu tên của tôi|bạn phải đăng nhập|\
         vui lòng đăng nhập để|đăng nhập để bình luận|gửi bình luận|phản hồi bình luận|viết bình luận của bạn|ý kiến của bạn|\
         trang web này sử dụng akismet|hãy là người đầu tiên bình luận|bình luận của bạn|vui lòng nhập bình luận|\
         viết bằng tiếng việt có dấu|alamat email anda tidak akan dipublikasikan|ruas yang wajib ditandai|\
         simpan nama email dan situs web saya|simpan nama saya|kirim komentar|anda harus masuk untuk|silakan login untuk|\
         silakan masuk untuk|tulis komentar anda|komentar anda|situs ini menggunakan akismet|jadilah yang pertama berkomentar|\
         jadilah yang pertama memberi|isi komentar sepenuhnya|komentar sepenuhnya menjadi tanggung jawab|\
         alamat e mel anda tidak akan|medan diperlukan ditanda|hantar komen|sila log masuk untuk|\
         نشانی ایمیل شما منتشر نخواهد شد|ایمیل شما منتشر نخواهد شد|بخش های موردنیاز علامت گذاری|ذخیره نام ایمیل|فرستادن دیدگاه|\
         ارسال دیدگاه|ارسال نظر|دیدگاه شما|نظر شما چیست|برای نوشتن دیدگاه باید|برای ارسال نظر|لطفا وارد شوید|حاوی الفاظ|\
         نظرات حاوی|پیام هایی که حاوی|האימייל לא יוצג באתר|כתובת האימייל שלך לא תפורסם|שדות החובה מסומנים|שמור בדפדפן זה|\
         שמירת הפרטים שלי|עליך להתחבר כדי|יש להתחבר כדי|להגיב לתגובה|שליחת תגובה|שלח תגובה|הגב לכתבה|אתר זה עושה שימוש באקיזמט|\
         היו הראשונים להגיב|תגובתך|התגובה שלך|אין לשלוח תגובות|आपका ईमेल पता प्रकाशित नहीं किया जाएगा|आवश्यक फ़ील्ड चिह्नित हैं|\
         मेरा नाम ईमेल|टिप्पणी पोस्ट करें|कमेंट करने के लिए|अपनी राय दें|अपनी प्रतिक्रिया दें|अपनी टिप्पणी लिखें|\
         कमेंट में बताएं|कमेंट पोस्ट करें|लॉग इन करना होगा|อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น|ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย|\
         แสดงความคิดเห็นของคุณ",
    ),
    says(
        P::SUBSCRIBE,
        Whole,
        ANY,
        "abone ol|abone olun|hemen abone ol|bültenimize abone olun|e bülten|e bülten aboneliği|haber bülteni|bülten|\
         bültene kayıt ol|google news te abone ol|abonelik|bildirimleri aç|구독|구독하기|구독신청|뉴스레터|뉴스레터 구독|뉴스레터 신청|뉴스레터 구독하기|정기구독|구독료|\
         무료 구독|구독중|네이버 구독|유튜브 구독|알림 받기|뉴스 알림|신문구독|đăng ký nhận tin|đăng ký nhận bản tin|đăng ký ngay|nhận tin|bản tin|\
         theo dõi báo|nhận bản tin|đăng ký kênh|đặt báo|berlangganan|langganan|berlangganan sekarang|buletin|nawala|\
         daftar newsletter|langgan|langgan sekarang|ikuti kami di google news|خبرنامه|عضویت در خبرنامه|اشتراک در خبرنامه|\
         مشترک شوید|عضویت|הרשמה לניוזלטר|הירשמו לניוזלטר|ניוזלטר|הירשמו|הרשמו עכשיו|הצטרפו עכשיו|מינוי|רכישת מינוי|לרכישת מינוי|\
         הירשם|הרשם|सब्सक्राइब|सब्सक्राइब करें|सदस्यता लें|न्यूज़लेटर|अभी सब्सक्राइब करें|नोटिफिकेशन चालू करें|สมัครรับข่าวสาร|\
         จดหมายข่าว|สมัครสมาชิก|ติดตาม",
    ),
    says(
        P::SUBSCRIBE,
        Anywhere,
        NOTE,
        "bültenimize abone|bültenimize kayıt|bültene abone|e posta bültenimize|e posta listemize|google news te takip|\
         google haberler de|google haberlerde takip|whatsapp kanalımız|telegram kanalımız|youtube kanalımız|\
         whatsapp haber kanalı|kanalımıza abone|sosyal medya hesaplarımız|uygulamamızı indir|mobil uygulamamız|\
         e posta adresinizi girin|gelişmelerden haberdar olmak|son dakika haberlerinden|뉴스레터를 구독|뉴스레터 구독|뉴스레터를 받아|구독해 주세요|\
         채널을 구독|채널 구독하기|구독과 좋아요|네이버에서 구독|이메일 주소를 입력|카톡 제보|제보하기|đăng ký nhận bản tin|đăng ký nhận tin|theo dõi chúng tôi trên|\
         nhận tin tức mới nhất|đăng ký kênh|nhập email của bạn|tải ứng dụng|theo dõi fanpage|trên google news|\
         berlangganan newsletter|daftar newsletter|dapatkan berita terbaru|dapatkan update berita|saluran whatsapp|\
         channel whatsapp|whatsapp channel|kanal whatsapp|grup telegram|channel telegram|channel youtube kami|ikuti kami di|\
         ikuti berita|google news dan|masukkan email anda|alamat email anda|unduh aplikasi|download aplikasi|simak berita|\
         cek berita dan artikel|langgan saluran|ikuti saluran|muat turun aplikasi|در خبرنامه|عضو کانال|کانال تلگرام|\
         صفحه اینستاگرام ما|ایمیل خود را وارد|دانلود اپلیکیشن|ما را در تلگرام|ما را در اینستاگرام|הירשמו לניוזלטר|\
         הרשמה לניוזלטר|לקבלת עדכונים|לקבלת הניוזלטר|הצטרפו לקבוצת|הצטרפו לערוץ|לערוץ הטלגרם|קבוצת הווטסאפ|הורידו את האפליקציה|\
         כתובת האימייל שלך|הכניסו את כתובת|מאשר קבלת דיוור|דברי פרסומת|सब्सक्राइब करें|न्यूज़लेटर के लिए|व्हाट्सएप चैनल|\
         व्हाट्सऐप चैनल|हमारे टेलीग्राम चैनल|यूट्यूब चैनल को सब्सक्राइब|गूगल न्यूज पर|फेसबुक पेज को लाइक|फेसबुक पर लाइक|\
         ट्विटर पर फॉलो|ऐप डाउनलोड करें|एप डाउनलोड|मोबाइल ऐप डाउनलोड|ताज़ा अपडेट के लिए|ताजा खबरों के लिए|से जुड़े रहें",
    ),
    // Advertisements, login, paywalls, rights.
    says(
        P::ADVERTISEMENT,
        Whole,
        ANY,
        "reklam|reklamlar|reklam alanı|sponsorlu|sponsorlu içerik|sponsorlu bağlantılar|reklamı kapat|reklamı geç|\
         haberin devamı reklamdan sonra|advertorial içerik|ilanlar|resmi ilan|resmi ilanlar|bu bir ilandır|광고|광고문의|ad광고|스폰서|\
         스폰서 링크|협찬|제휴문의|광고안내|파워링크|광고 닫기|유료광고|후원|후원하기|quảng cáo|tin tài trợ|được tài trợ|nội dung tài trợ|thông tin doanh nghiệp|\
         liên hệ quảng cáo|iklan|pariwara|konten sponsor|disponsori|konten bersponsor|advertorial iklan|\
         scroll untuk melanjutkan membaca|lanjutkan dengan konten|pasang iklan|info iklan|tutup iklan|gulir untuk melanjutkan|\
         تبلیغات|آگهی|آگهی ها|تبلیغ|رپورتاژ|رپورتاژ آگهی|محتوای تبلیغاتی|پیوندهای تبلیغاتی|פרסומת|מודעה|תוכן ממומן|ממומן|\
         תוכן שיווקי|בשיתוף|פרסום|תוכן פרסומי|विज्ञापन|प्रायोजित|स्पॉन्सर्ड|विज्ञापन के बाद|โฆษณา|ผู้สนับสนุน|ลงโฆษณา",
    ),
    says(
        P::ADVERTISEMENT,
        Anywhere,
        LINE,
        "haberin devamı için|reklamdan sonra devam|scroll untuk melanjutkan|scroll to continue with content|\
         gulir ke bawah untuk melanjutkan|lanjut baca di bawah|המשך הכתבה לאחר|כתבה זו מומנה|이 포스팅은 쿠팡 파트너스",
    ),
    says(
        P::LOGIN,
        Whole,
        ANY,
        "giriş yap|üye girişi|üye ol|kayıt ol|oturum aç|oturumu kapat|çıkış yap|şifremi unuttum|parolamı unuttum|\
         şifrenizi mi unuttunuz|beni hatırla|hesabım|hesap oluştur|kullanıcı adı|şifre|parola|ücretsiz üye ol|üyelik|profilim|\
         로그인|로그아웃|회원가입|로그인 회원가입|아이디|비밀번호|비밀번호 찾기|아이디 찾기|아이디 비밀번호 찾기|자동로그인|로그인 상태 유지|로그인 유지|마이페이지|내 정보|회원정보|아이디 저장|회원전용|비회원|\
         간편 로그인|카카오 로그인|네이버 로그인|đăng nhập|đăng ký|đăng xuất|đăng nhập đăng ký|quên mật khẩu|mật khẩu|tên đăng nhập|\
         tên người dùng|tài khoản|tài khoản của tôi|tạo tài khoản|ghi nhớ đăng nhập|ghi nhớ mật khẩu|thành viên đăng nhập|masuk|\
         masuk daftar|daftar akun|daftar sekarang|keluar akun|lupa kata sandi|lupa password|kata sandi|nama pengguna|ingat saya|\
         akun saya|buat akun|masuk atau daftar|sudah punya akun|belum punya akun|log masuk|log keluar|daftar masuk|\
         lupa kata laluan|kata laluan|akaun saya|ورود|ثبت نام|ورود ثبت نام|ورود و ثبت نام|ورود یا ثبت نام|خروج|رمز عبور|\
         کلمه عبور|نام کاربری|فراموشی رمز عبور|رمز عبور را فراموش کرده اید|مرا به خاطر بسپار|حساب کاربری|حساب کاربری من|\
         ورود به سایت|عضویت در سایت|ناحیه کاربری|התחברות|התחבר|התחברו|כניסה|הרשמה|התנתקות|התנתק|סיסמה|שכחתי סיסמה|שכחת סיסמה|\
         שם משתמש|זכור אותי|החשבון שלי|אזור אישי|הרשמה לאתר|כניסה לחשבון|כניסה למערכת|צור חשבון|लॉग इन|लॉगिन|लॉग इन करें|\
         लॉगिन करें|लॉग आउट|साइन इन|साइन इन करें|साइन अप|साइन अप करें|रजिस्टर करें|पासवर्ड|पासवर्ड भूल गए|मेरा खाता|खाता बनाएं|\
         यूज़रनेम|मुझे याद रखें|เข้าสู่ระบบ|ลงชื่อเข้าใช้|ลงทะเบียน|ออกจากระบบ|รหัสผ่าน|ลืมรหัสผ่าน|ชื่อผู้ใช้|บัญชีของฉัน",
    ),
    says(
        P::LOGIN,
        Anywhere,
        LINE,
        "giriş yapmalısınız|giriş yapmanız gerekmektedir|giriş yapın veya|hesabınız yok mu|zaten üye misiniz|로그인이 필요|로그인 해주세요|\
         로그인하세요|아직 회원이 아니|bạn chưa có tài khoản|bạn đã có tài khoản|đăng nhập bằng|vui lòng đăng nhập|sudah punya akun|\
         belum punya akun|silakan login|masuk dengan akun|وارد حساب کاربری|وارد سایت شوید|قبلا ثبت نام کرده|עדיין לא רשום|\
         כבר רשומים|יש לך חשבון|התחבר באמצעות|कृपया लॉग इन|लॉगिन करें या|अकाउंट नहीं है",
    ),
    says(
        P::PAYWALL,
        Anywhere,
        NOTE,
        "devamını okumak için abone|abonelere özel|okumaya devam etmek için|sadece aboneler|abone girişi|ücretsiz deneyin|\
         유료회원 전용|구독자 전용|구독 후 이용|회원 전용 콘텐츠|유료 콘텐츠|유료기사|회원에게만 공개|로그인 후 이용|무료로 읽을 수 있|이어서 읽으려면|구독하시면|dành cho thành viên|\
         dành riêng cho hội viên|để đọc tiếp|đăng nhập để đọc|konten premium|untuk melanjutkan membaca|\
         berlangganan untuk membaca|akses tanpa batas|ویژه مشترکان|مخصوص اعضا|برای خواندن ادامه|למנויים בלבד|תוכן למנויים|\
         כתבה זו למנויים|להמשך קריאה הירשמו|רכשו מינוי|כבר מנויים|המשך קריאה למנויים|המשך הכתבה למנויים|\
         सिर्फ सब्सक्राइबर्स के लिए|पूरी खबर पढ़ने के लिए|पूरा पढ़ने के लिए|आगे पढ़ने के लिए|प्रीमियम सदस्य",
    ),
    says(
        P::COPYRIGHT,
        Anywhere,
        NOTE,
        "tüm hakları saklıdır|her hakkı saklıdır|hakları saklıdır|izinsiz kullanılamaz|kaynak gösterilmeden|kaynak gösterilerek|\
         izin alınmadan kullanılamaz|izin alınmadan kopyalanamaz|izin alınmadan yayınlanamaz|gizlilik politikası|\
         kullanım koşulları|kullanım şartları|aydınlatma metni|무단전재|재배포 금지|재배포를 금합니다|모든 권리 보유|저작권자 ©|저작권자:|저작권자 copyright|\
         개인정보처리방침|개인정보취급방침|청소년보호정책|청소년보호책임자|사업자등록번호|통신판매업신고|이메일무단수집거부|ai학습 이용 금지|ai 학습 및 활용 금지|bản quyền thuộc|giữ bản quyền|\
         bảo lưu mọi quyền|mọi quyền được bảo lưu|ghi rõ nguồn|giấy phép hoạt động|cơ quan chủ quản:|chịu trách nhiệm nội dung|\
         chính sách bảo mật|điều khoản sử dụng|không được sao chép|không sao chép dưới mọi hình thức|toàn bộ bản quyền|\
         đã đăng ký bản quyền|hak cipta dilindungi|dilarang memperbanyak|seizin redaksi|kebijakan privasi|syarat dan ketentuan|\
         pedoman media siber|pedoman pemberitaan|hak cipta terpelihara|dasar privasi|terma dan syarat|notis hak cipta|\
         تمامی حقوق این|تمامی حقوق مادی|تمامی حقوق برای|تمامی حقوق محفوظ|کلیه حقوق این|کلیه حقوق مادی|کلیه حقوق برای|\
         کلیه حقوق محفوظ|تمام حقوق این|تمام حقوق مادی|تمام حقوق برای|تمام حقوق محفوظ|حق نشر|محفوظ است و استفاده|با ذکر منبع|\
         ذکر منبع بلامانع|سیاست حفظ حریم|כל הזכויות שמורות|תנאי שימוש|תנאי השימוש|מדיניות פרטיות|מדיניות הפרטיות|אין להעתיק|\
         הצהרת נגישות|תקנון האתר|सर्वाधिकार सुरक्षित|सभी अधिकार सुरक्षित|गोपनीयता नीति|निजता नीति|नियम और शर्तें|\
         उपयोग की शर्तें|สงวนลิขสิทธิ์|นโยบายความเป็นส่วนตัว|นโยบายคุกกี้|ข้อกำหนดการใช้งาน|무단복제 및|무단 복제를 금|발행인:|등록번호:|\
         tổng biên tập:|hak cipta ©",
    ),
    says(
        P::PAGER,
        Whole,
        ANY,
        "sonraki|önceki|sonraki sayfa|önceki sayfa|sonraki haber|önceki haber|sonraki yazı|önceki yazı|sonraki konu|önceki konu|\
         ileri|geri|geri dön|yazı gezinmesi|yazı dolaşımı|daha eski yazılar|sayfa 0|sayfa 0 0|sonraki içerik|önceki içerik|\
         ilk sayfa|son sayfa|listeye dön|다음|이전|다음글|이전글|다음 페이지|이전 페이지|다음기사|이전기사|처음|맨끝|목록|목록으로|목록보기|글 탐색|글 내비게이션|뒤로|뒤로가기|돌아가기|\
         처음으로|trang sau|trang trước|trang tiếp|trang kế|trang tiếp theo|tiếp theo|trước đó|bài trước|bài sau|bài tiếp theo|\
         bài viết trước|bài viết sau|bài viết tiếp theo|điều hướng bài viết|quay lại|trang 0|trang đầu|trang cuối|tin trước|\
         tin sau|selanjutnya|sebelumnya|berikutnya|halaman selanjutnya|halaman berikutnya|halaman sebelumnya|\
         artikel selanjutnya|artikel sebelumnya|artikel berikutnya|berita selanjutnya|berita sebelumnya|berita berikutnya|\
         pos berikutnya|pos sebelumnya|navigasi pos|navigasi tulisan|pos lama|halaman 0|halaman 0 dari 0|tampilkan semua|\
         kembali ke atas halaman|seterusnya|sebelum ini|kembali ke beranda|بعدی|قبلی|صفحه بعد|صفحه قبل|صفحه بعدی|صفحه قبلی|\
         مطلب بعدی|مطلب قبلی|نوشته بعدی|نوشته قبلی|خبر بعدی|خبر قبلی|راهبری نوشته|بازگشت|صفحه 0|صفحه 0 از 0|نوشته های قدیمی تر|\
         הבא|הקודם|העמוד הבא|העמוד הקודם|לעמוד הבא|לכתבה הבאה|הכתבה הבאה|הכתבה הקודמת|הפוסט הבא|הפוסט הקודם|הבא בתור|\
         ניווט בפוסטים|ניווט|חזרה|חזור|עמוד 0|עמוד 0 מתוך 0|פוסטים ישנים יותר|अगला|पिछला|अगला लेख|पिछला लेख|अगली खबर|पिछली खबर|\
         अगला पेज|पिछला पेज|अगला पृष्ठ|पिछला पृष्ठ|अगली स्टोरी|वापस|पृष्ठ 0|पोस्ट नेविगेशन|ถัดไป|ก่อนหน้า|หน้าถัดไป|หน้าก่อน|\
         บทความถัดไป|บทความก่อนหน้า|ย้อนกลับ|แนะแนวเรื่อง",
    ),
    says(
        P::PAGER,
        Start,
        LINE,
        "sonraki haber:|önceki haber:|sonraki yazı:|önceki yazı:|다음글:|이전글:|다음 기사:|이전 기사:|bài trước:|bài tiếp theo:|\
         bài viết trước:|bài viết sau:|artikel sebelumnya:|artikel selanjutnya:|pos sebelumnya:|pos berikutnya:|مطلب بعدی:|\
         مطلب قبلی:|הפוסט הבא:|הפוסט הקודם:|अगला लेख:|पिछला लेख:|अगली खबर:",
    ),
    // Other texts, comments.
    says(
        P::RELATED,
        Whole,
        ANY,
        "ilgili haberler|ilgili haber|ilgili yazılar|ilgili konular|ilgili içerikler|ilgili makaleler|ilgili ürünler|\
         benzer haberler|benzer yazılar|benzer konular|benzer içerikler|benzer ürünler|bunlar da ilginizi çekebilir|\
         ilginizi çekebilir|ilginizi çekebilecek diğer|ilginizi çekebilecek haberler|bunları da beğenebilirsiniz|\
         önerilen haberler|önerilen yazılar|sizin için önerilenler|sizin için seçtiklerimiz|diğer haberler|\
         bu haberler de ilginizi çekebilir|ayrıca bakınız|bunları da okuyun|sıradaki haber|bakmadan geçme|bakmadan geçmeyin|\
         editörün seçtikleri|haberin etiketleri|관련기사|관련뉴스|관련글|관련 콘텐츠|관련 상품|연관기사|연관뉴스|관련 키워드|다른기사 보기|추천기사|추천뉴스|추천 글|추천상품|추천 콘텐츠|\
         함께 보면 좋은 글|함께 보면 좋은 기사|함께 읽으면 좋은 글|이런 기사 어때요|이 기사와 관련된 기사|다음 읽을거리|당신이 좋아할 만한|놓치면 안되는 기사|오늘의 추천|이 시각 추천뉴스|같은 카테고리의 다른 글|\
         카테고리의 다른 글|비슷한 글|더보기 관련기사|지금 뜨는 기사|회원님을 위한 추천|tin liên quan|bài liên quan|bài viết liên quan|tin tức liên quan|\
         tin cùng chuyên mục|cùng chuyên mục|tin khác|các tin khác|bài viết khác|tin cùng loại|bài viết tương tự|\
         sản phẩm liên quan|sản phẩm tương tự|có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn thích|bạn có thể thích|\
         xem thêm bài viết|đọc thêm|tin đọc thêm|đừng bỏ lỡ|chủ đề liên quan|đề xuất cho bạn|gợi ý cho bạn|dành cho bạn|\
         tin bài liên quan|baca juga|berita terkait|artikel terkait|berita lainnya|artikel lainnya|berita lain|artikel lain|\
         terkait|pos terkait|tulisan terkait|topik terkait|produk terkait|produk serupa|konten terkait|rekomendasi|\
         rekomendasi untuk anda|rekomendasi untukmu|direkomendasikan|mungkin anda suka|anda mungkin suka|anda mungkin juga suka|\
         mungkin kamu suka|artikel serupa|simak juga|lihat juga|jangan lewatkan|baca lainnya|berita berkaitan|artikel berkaitan|\
         cadangan untuk anda|video terkait|berita pilihan|pilihan editor|artikel pilihan|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|\
         مقالات مرتبط|نوشته های مشابه|نوشته های مرتبط|مطالب مشابه|محصولات مرتبط|محصولات مشابه|پیشنهاد ما|پیشنهاد سردبیر|\
         پیشنهاد ویژه|بیشتر بخوانید|همچنین بخوانید|شاید بپسندید|شاید دوست داشته باشید|سایر اخبار|دیگر اخبار|مطالب پیشنهادی|\
         مطالب دیگر|خبرهای دیگر|این مطالب را از دست ندهید|مرتبط ها|כתבות קשורות|כתבות נוספות|עוד כתבות|עוד בנושא|\
         כתבות שאולי יעניינו אותך|אולי יעניין אותך|אולי יעניין אתכם|אולי גם יעניין אותך|מאמרים קשורים|מאמרים נוספים|\
         פוסטים קשורים|פוסטים דומים|קראו גם|קרא גם|ראו גם|ראה גם|מוצרים קשורים|מוצרים דומים|המלצות|מומלצים|מומלץ עבורך|\
         תוכן קשור|כתבות מומלצות|עוד באתר|עוד באותו נושא|אל תפספסו|ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|ये भी देखें|यह भी देखें|\
         संबंधित खबरें|संबंधित लेख|संबंधित समाचार|सम्बंधित खबरें|संबंधित विषय|और पढ़ें|अन्य खबरें|और खबरें|आपके लिए|\
         आपको यह भी पसंद|आपकी पसंद|आप यह भी पढ़ सकते हैं|रिलेटेड न्यूज़|इससे जुड़ी खबरें|रेकमेंडेड|संबंधित टॉपिक्स|आपकी राय|\
         ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|อ่านข่าวที่เกี่ยวข้อง|ข่าวอื่นๆ|บทความอื่นๆ|\
         เรื่องที่คุณอาจสนใจ|คุณอาจสนใจ|แนะนำสำหรับคุณ|สินค้าที่เกี่ยวข้อง",
    ),
    says(
        P::RELATED,
        Start,
        LINE,
        "ilgili haber:|ilginizi çekebilir:|ayrıca okuyun:|bunu da oku:|bunu da okuyun:|bakınız:|devamı:|관련기사:|관련 뉴스:|관련 글:|\
         함께 보면 좋은|함께 읽으면 좋은|이 기사도|다른기사 보기|xem thêm:|đọc thêm:|xem tiếp:|tin liên quan:|bài liên quan:|mời xem thêm:|baca juga:|\
         baca juga|simak juga:|lihat juga:|baca selengkapnya:|simak video|saksikan juga|tonton juga|lihat video|بیشتر بخوانید:|\
         همچنین بخوانید:|بخوانید:|بیشتر بدانید:|ببینید:|مرتبط:|קראו גם:|קרא גם:|ראו גם:|ראה גם:|עוד בנושא:|לקריאה נוספת:|\
         ये भी पढ़ें:|यह भी पढ़ें:|इसे भी पढ़ें:|ये भी देखें:|यह भी देखें:|और पढ़ें:|पढ़ें:|อ่านเพิ่มเติม:|อ่านข่าว:|\
         ข่าวที่เกี่ยวข้อง:",
    ),
    says(
        P::RELATED,
        Start,
        NOTE,
        "ilgili haber:|ilginizi çekebilir:|bunu da okuyun:|ayrıca okuyun:|관련기사:|xem thêm:|đọc thêm:|baca juga:|baca juga|\
         simak juga:|lihat juga:|simak video|tonton juga|بیشتر بخوانید|همچنین بخوانید|بخوانید:|קראו גם|קרא גם:|ראו גם:|\
         עוד בנושא:|ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|ये भी देखें|यह भी देखें:|आगे पढ़ें:",
    ),
    says(
        P::COMMENTS,
        Whole,
        ANY,
        "yorum|yorumlar|0 yorum|yorum yok|yorum yap|yorum yaz|yorum ekle|yorum bırak|yorum bırakın|bir yorum yazın|\
         bir yanıt yazın|bir cevap yazın|cevap yaz|cevapla|yanıtla|yanıtı iptal et|cevabı iptal et|yorumları gör|\
         yorumları göster|tüm yorumlar|tüm yorumları gör|henüz yorum yapılmamış|henüz yorum yok|\
         henüz yorum yapılmamış ilk yorumu siz yapın|bu habere henüz yorum yapılmamış|bu habere henüz yorum eklenmemiştir|\
         yorumlar kapalı|yorumlar 0|son yorumlar|okuyucu yorumları|haberle ilgili yorum yapın|şikayet et|0 yanıt|0 cevap|\
         en beğenilen|düşünceni paylaş|siz ne düşünüyorsunuz|댓글|댓글 0|댓글 0개|0개의 댓글|0개의 댓글 보기|댓글 보기|댓글 달기|댓글 남기기|댓글 쓰기|댓글 작성|\
         댓글 등록|댓글 목록|댓글 더보기|전체 댓글|댓글입력|답글|답글 달기|답글쓰기|답글 0|답글 취소|응답 취소|대댓글|의견|의견 남기기|한줄의견|독자의견|네티즌 의견|최신순|공감순|추천순|답변|0개의 답변|\
         댓글이 없습니다|등록된 댓글이 없습니다|신고|신고하기|공감 0|비공감 0|기사 댓글|이 기사의 댓글|댓글 접기|댓글 정렬|bình luận|0 bình luận|bình luận 0|ý kiến|\
         ý kiến bạn đọc|viết bình luận|gửi bình luận|để lại bình luận|để lại một bình luận|thêm bình luận|xem bình luận|\
         xem tất cả bình luận|không có bình luận|chưa có bình luận|trả lời|hủy trả lời|huỷ trả lời|phản hồi|0 phản hồi|\
         0 trả lời|gửi phản hồi|viết trả lời|bình luận đã bị đóng|bình luận mới nhất|ý kiến 0|quan tâm nhất|\
         mới nhất quan tâm nhất|thảo luận|trích dẫn|gửi ý kiến|komentar|0 komentar|komentar 0|tinggalkan komentar|\
         tinggalkan balasan|tulis komentar|tulis komentarmu|beri komentar|tambahkan komentar|kirim komentar|lihat komentar|\
         lihat semua komentar|tampilkan komentar|semua komentar|tidak ada komentar|belum ada komentar|batalkan balasan|balasan|\
         0 balasan|komentar ditutup|komentar terbaru|0 komen|tinggalkan komen|tiada komen|tinggalkan jawapan|batal jawapan|\
         tinggalkan pesan|kolom komentar|دیدگاه|دیدگاه ها|0 دیدگاه|نظرات|0 نظر|نظر|نظرات کاربران|نظرات بینندگان|ارسال نظر|\
         ارسال دیدگاه|نظر بدهید|دیدگاهتان را بنویسید|پاسخ دهید|پاسخ دادن|پاسخ|لغو پاسخ|بدون دیدگاه|هیچ دیدگاهی ثبت نشده|ثبت نظر|\
         ثبت دیدگاه|بستن دیدگاه ها|دیدگاه ها بسته شده اند|پربحث ها|گزارش نظر|شما نظر دهید|آخرین دیدگاه ها|\
         هنوز نظری ثبت نشده است|תגובות|תגובה|0 תגובות|תגובה אחת|תגובות 0|אין תגובות|הוספת תגובה|הוסף תגובה|כתיבת תגובה|\
         כתבו תגובה|השארת תגובה|השאר תגובה|השאירו תגובה|הגב|הגיבו|להגיב|השב|בטל תגובה|ביטול תגובה|לביטול תגובה|לכל התגובות|\
         הצג תגובות|לכתבה המלאה ולתגובות|התגובות סגורות|תגובות אחרונות|תגובות גולשים|टिप्पणियां|टिप्पणी|0 टिप्पणियां|0 टिप्पणी|\
         कमेंट|कमेंट्स|कमेंट करें|0 कमेंट|0 कमेंट्स|टिप्पणी करें|टिप्पणी छोड़ें|टिप्पणी जोड़ें|एक टिप्पणी भेजें|\
         कोई टिप्पणी नहीं|कमेंट लिखें|अपनी टिप्पणी दें|जवाब दें|उत्तर दें|उत्तर छोड़ें|उत्तर रद्द करें|सभी टिप्पणियां|\
         सभी कमेंट देखें|प्रतिक्रियाएं|अपनी प्रतिक्रिया दें|अपनी राय दें|पहला कमेंट करें|ความคิดเห็น|0 ความคิดเห็น|\
         แสดงความคิดเห็น|ความเห็น|ใส่ความเห็น|ตอบกลับ|ยกเลิกการตอบ|ไม่มีความคิดเห็น|ดูความคิดเห็นทั้งหมด",
    ),
    says(
        P::COMMENTS,
        Anywhere,
        LINE,
        "için 0 yorum|hakkında 0 yorum|yoruma cevap yaz|henüz yorum yapılmamış|henüz yorum yapılmadı|henüz yorum eklenmemiş|\
         ilk yorumu siz yapın|ilk yorumu sen yap|에 대한 0개의 생각|개의 댓글|댓글이 없습니다|댓글을 불러오는|chưa có bình luận|0 komentar di|\
         belum ada komentar|هنوز دیدگاهی|कोई टिप्पणी नहीं|पर एक विचार|पर 0 विचार|0 suy nghĩ về|0 bình luận về|0 bình luận trong|\
         0 komentar pada|0 tanggapan untuk|0 دیدگاه در|0 دیدگاه برای|0 نظر برای|0 תגובות על|0 מחשבות על",
    ),
    // Notes, author, date, credit, source.
    says(
        P::DISCLAIMER,
        Anywhere,
        NOTE,
        "yatırım tavsiyesi değildir|yatırım danışmanlığı kapsamında|yasal uyarı:|sorumluluk reddi|burada yer alan yatırım bilgi|\
         yazarın kişisel görüşü|bilgilendirme amaçlıdır|투자 책임은|투자 판단의 책임|투자의 책임은|투자 권유가 아닙니다|수수료를 제공받|소정의 원고료|본 기사는 투자|\
         필자의 개인 의견|편집 방향과 다를 수|tuyên bố miễn trừ|miễn trừ trách nhiệm|không phải lời khuyên đầu tư|chỉ mang tính chất tham khảo|\
         quan điểm riêng của tác giả|bukan nasihat|bukan saran investasi|penafian:|disclaimer artikel ini|\
         di luar tanggung jawab redaksi|tidak mewakili pandangan|tautan afiliasi|سلب مسئولیت|توصیه سرمایه گذاری|\
         صرفا جنبه اطلاع رسانی|הבהרה:|אין לראות באמור|אינו מהווה ייעוץ|אין באמור לעיל|अस्वीकरण|डिस्क्लेमर|यह निवेश की सलाह नहीं|\
         लेखक के निजी विचार|सामान्य जानकारी के लिए|विशेषज्ञ की सलाह जरूर लें|विशेषज्ञ से सलाह",
    ),
    says(
        P::CORRECTION,
        Anywhere,
        NOTE,
        "düzeltme:|editörün notu|hata bildir|yazım hatası bildir|haberde hata|바로잡습니다|정정합니다|오류 신고|기사 오류|기사제보|편집자주|báo lỗi|\
         lời tòa soạn|lời toà soạn|ghi chú của tòa soạn|catatan redaksi|catatan editor|koreksi:|ralat:|laporkan kesalahan|\
         گزارش خطا|گزارش اشتباه|یادداشت سردبیر|תיקון:|הערת העורך|הערת המערכת|מצאתם טעות|संपादकीय नोट|संपादक का नोट|\
         त्रुटि की सूचना|đính chính:|טעינו נתקן",
    ),
    says(
        P::BYLINE,
        Whole,
        ANY,
        "yazar|yazan|yazarlar|muhabir|editör|haber merkezi|haberi yazan|기자|글쓴이|작성자|저자|지은이|편집국|온라인뉴스팀|디지털뉴스팀|tác giả|người viết|\
         biên tập|phóng viên|oleh|penulis|ditulis oleh|penulis oleh|reporter penulis|wartawan|tim redaksi|نویسنده|نویسندگان|\
         به قلم|گزارشگر|خبرنگار|מאת|כתב|כתבת|מחבר|מערכת האתר|लेखक|द्वारा|संवाददाता|रिपोर्टर|के द्वारा लिखा गया|ผู้เขียน|\
         เขียนโดย|โดย",
    ),
    says(
        P::DATE_LINE,
        Whole,
        ANY,
        "yayınlanma|yayınlanma tarihi|yayın tarihi|yayım tarihi|güncelleme|güncellenme|güncelleme tarihi|son güncelleme|\
         giriş tarihi|eklenme tarihi|eklenme|tarih|입력|수정|승인|등록|최종수정|기사입력|기사수정|입력시간|등록일|작성일|게시일|발행일|수정일|날짜|업데이트|ngày đăng|\
         cập nhật|cập nhật lúc|thời gian|ngày xuất bản|tanggal|diterbitkan|dipublikasikan|diperbarui|terakhir diperbarui|\
         waktu baca|tarikh|dikemas kini|تاریخ انتشار|تاریخ|زمان انتشار|آخرین به روز رسانی|به روز رسانی|تاریخ خبر|פורסם|עודכן|\
         תאריך|תאריך פרסום|פורסם בתאריך|עודכן לאחרונה|प्रकाशित|अपडेटेड|अपडेट|तारीख|दिनांक|प्रकाशित तिथि|เผยแพร่|อัปเดต|\
         อัปเดตล่าสุด|วันที่|0분 전|0시간 전|0일 전|0주 전|0개월 전|0년 전|방금 전",
    ),
    says(
        P::BYLINE,
        BeforeName,
        LINE,
        "yazar:|yazan:|yazarı:|haber:|muhabir:|editör:|hazırlayan:|haberi hazırlayan:|röportaj:|çeviri:|글쓴이:|작성자:|글:|저자:|담당기자:|\
         취재:|글·사진|tác giả:|người viết:|biên tập:|phóng viên:|đăng bởi|viết bởi|được viết bởi|bởi:|thực hiện:|bài:|oleh|oleh:|\
         penulis:|ditulis oleh|ditulis oleh:|diposting oleh|dipublikasikan oleh|pewarta:|wartawan:|laporan wartawan|laporan:|\
         penyunting:|penerjemah:|disunting oleh|نویسنده:|نوشته:|نوشته شده توسط|منتشر شده توسط|ارسال شده توسط|به قلم|به قلم:|\
         گزارش:|خبرنگار:|مترجم:|تهیه کننده:|گردآورنده:|מאת|מאת:|כתב:|כתבה:|נכתב על ידי|פורסם על ידי|צילום ומאת|עריכה:|लेखक:|\
         रिपोर्ट:|रिपोर्टर:|संवाददाता:|लेखन:|द्वारा:|एडिटेड बाय|लिखित:|प्रस्तुति:|โดย:|โดย|ผู้เขียน:|เรื่อง:|เขียนโดย|\
         เรียบเรียง:",
    ),
    says(
        P::AUTHOR_BOX,
        Anywhere,
        NOTE,
        "yazar hakkında|yazarın diğer yazıları|yazarın tüm yazıları|tüm yazılarını gör|yazarın diğer haberleri|기자의 다른 기사|\
         기자의 기사 더보기|기자 페이지|기자 프로필|다른기사 보기|저자 소개|글쓴이 소개|작가의 다른 글|기자 구독|기자에게 메일|về tác giả|xem tất cả bài viết|\
         các bài viết của tác giả|bài viết khác của tác giả|bài cùng tác giả|thông tin tác giả|tentang penulis|lihat semua pos|\
         lihat semua tulisan|artikel lain oleh penulis|artikel lain dari penulis|profil penulis|mengenai penulis|درباره نویسنده|\
         دیگر نوشته های|همه نوشته های|مطالب این نویسنده|نوشته های این نویسنده|אודות המחבר|על המחבר|אודות הכותב|על הכותב|\
         על הכותבת|כל הפוסטים של|לכל הכתבות של|לכל המאמרים של|עוד מאמרים של|लेखक के बारे में|लेखक के अन्य|लेखक की सभी|\
         सभी पोस्ट देखें|ऑथर के बारे में|के बारे में और पढ़ें|पत्रकारिता में करियर|पत्रकारिता में सक्रिय",
    ),
    says(
        P::CREDIT,
        Anywhere,
        LINE,
        "fotoğraf:|fotoğraflar:|fotoğraf aa|görsel:|görsel kaynağı|arşiv fotoğraf|temsili görsel|사진:|사진 제공|자료사진|사진 출처|이미지 출처|\
         게티이미지|연합뉴스 제공|뉴시스 제공|ảnh:|ảnh minh họa|ảnh minh hoạ|nguồn ảnh|ảnh chụp màn hình|hình ảnh:|ảnh tư liệu|đồ họa:|ttxvn|\
         foto ilustrasi|ilustrasi:|sumber foto|sumber gambar|dok pribadi|dok istimewa|foto istimewa|tangkapan layar|antara foto|\
         kredit foto|gambar:|sumber gambar:|gambar hiasan|عکس:|عکس از|عکاس:|تصویر:|منبع تصویر|צילום:|צילומים:|צילום מסך|\
         צילום ארכיון|תמונה:|קרדיט:|באדיבות|פלאש 90|שאטרסטוק|फोटो:|तस्वीर:|फोटो क्रेडिट|फोटो साभार|इमेज क्रेडिट|इमेज सोर्स|\
         फाइल फोटो|सांकेतिक तस्वीर|प्रतीकात्मक तस्वीर|तस्वीर साभार|ภาพ:|ภาพจาก|ขอบคุณภาพจาก",
    ),
    says(
        P::SOURCE,
        Start,
        NOTE,
        "kaynak:|kaynaklar:|kaynakça:|haber kaynağı:|alıntı:|출처:|자료:|원문:|원문보기|참고문헌:|참고자료:|nguồn:|nguồn tin:|tài liệu tham khảo:|\
         nguồn tham khảo:|sumber:|sumber berita:|sumber artikel:|referensi:|rujukan:|منبع:|منابع:|منبع خبر:|מקור:|מקורות:|\
         לידיעה המקורית|स्रोत:|सोर्स:|साभार:|संदर्भ:|इनपुट:|ที่มา:|แหล่งที่มา:|อ้างอิง:|ขอบคุณข้อมูลจาก",
    ),
    says(
        P::DATE_LINE,
        Start,
        LINE,
        "yayınlanma:|yayınlanma tarihi|yayınlanma 2024|yayınlanma 1.1.2024|yayın tarihi|yayım tarihi|yayınlandı:|güncelleme:|\
         güncelleme tarihi|güncelleme 1.1.2024|güncellendi:|güncellenme:|güncellenme tarihi|son güncelleme|son güncellenme|\
         giriş tarihi|eklenme:|eklenme tarihi|oluşturulma tarihi|oluşturulma:|haber giriş|haber giriş:|ilk yayın|tarih:|\
         kayıt tarihi:|okuma süresi|okunma süresi|입력:|입력 2024|입력 1.1.2024|입력시간|입력일|수정:|수정 2024|수정 1.1.2024|수정일|승인:|승인 2024|\
         승인 1.1.2024|등록:|등록 2024|등록 1.1.2024|등록일|등록시간|작성일|작성 2024|작성 1.1.2024|게시일|게시 2024|게시 1.1.2024|발행일|발행 2024|발행 1.1.2024|\
         송고 2024|송고 1.1.2024|기사입력|기사수정|기사등록|기사승인|기사전송|최종수정|최종입력|최종업데이트|최초입력|업데이트:|업데이트 2024|업데이트 1.1.2024|지면보기|지면 1.1.2024|\
         ngày đăng|đăng ngày|đăng lúc|cập nhật:|cập nhật lúc|cập nhật ngày|cập nhật 0|cập nhật lần cuối|cập nhật mới nhất:|\
         xuất bản:|ngày xuất bản|ngày cập nhật|thời gian đọc|diterbitkan:|diterbitkan pada|diterbitkan 0|dipublikasikan:|\
         dipublikasikan pada|diposting pada|diposting:|diperbarui:|diperbarui pada|diperbarui 0|terakhir diperbarui|tayang:|\
         terbit:|terbit pada|tanggal:|tanggal publikasi|waktu baca|dikemas kini:|dikemas kini pada|diterbitkan pada:|tarikh:|\
         disiarkan pada|kemas kini:|تاریخ انتشار|تاریخ انتشار:|زمان انتشار|منتشر شده در|انتشار:|تاریخ:|تاریخ خبر|\
         آخرین به روز رسانی|آخرین بروزرسانی|به روز رسانی:|بروزرسانی:|زمان مطالعه|مدت زمان مطالعه|کد خبر|کد خبر:|شناسه خبر|\
         פורסם:|פורסם ב|פורסם בתאריך|פורסם ביום|פורסם לראשונה|עודכן:|עודכן ב|עודכן לאחרונה|עדכון אחרון|תאריך:|תאריך פרסום|\
         זמן קריאה|प्रकाशित:|प्रकाशित तिथि|पब्लिश्ड|पब्लिश डेट|पब्लिश:|अपडेटेड|अपडेटेड:|अपडेट:|अंतिम अपडेट|आखिरी अपडेट|अद्यतन|\
         तारीख:|दिनांक:|पढ़ने का समय|เผยแพร่:|เผยแพร่เมื่อ|อัปเดต:|อัปเดตล่าสุด|อัพเดทล่าสุด|วันที่เผยแพร่|วันที่:|\
         ปรับปรุงล่าสุด|לפני 0 שעות|לפני 0 דקות",
    ),
    says(
        P::DATE_LINE,
        Anywhere,
        LINE,
        "dakikada okunur|dk okuma|dakika okuma|okuma süresi|dk okunma süresi|분 읽기|읽는 시간|읽는데 0분|phút đọc|thời gian đọc|\
         menit baca|menit membaca|waktu baca|minit bacaan|minit membaca|دقیقه مطالعه|زمان مطالعه|דקות קריאה|זמן קריאה|\
         मिनट पढ़ें|मिनट में पढ़ें|0 मिनट पहले|0 घंटे पहले|0 saat önce|0 dakika önce|0 gün önce|0 giờ trước|0 phút trước|\
         0 ngày trước|0 jam lalu|0 jam yang lalu|0 menit lalu|0 hari lalu|0 hari yang lalu|0 jam lepas|0 ساعت پیش|0 دقیقه پیش|\
         0 روز پیش",
    ),
    says(
        P::COPYRIGHT,
        Whole,
        ANY,
        "telif hakkı|telif hakları|저작권|bản quyền|hak cipta|hak cipta terpelihara|حق نشر|זכויות יוצרים|कॉपीराइट|ลิขสิทธิ์",
    ),
    says(P::BYLINE, End, LABEL, "기자|선임기자|특파원|객원기자"),
];

/// The kinds of words that make dates and prices.
pub(super) const KINDS: &[(u16, &str)] = &[
    (
        IN_DATE | MONTH,
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık 월 tháng \
         maret agustus desember ogos disember julai \
         فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ژانویه فوریه آوریل ژوئن ژوئیه اوت \
         سپتامبر اکتبر نوامبر دسامبر \
         ינואר פברואר מרץ מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר \
         בינואר בפברואר במרץ במרס באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר \
         जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर \
         มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    ),
    (
        IN_DATE | WEEKDAY,
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar 요일 thứ nhật \
         senin selasa rabu kamis jumat sabtu minggu ahad isnin khamis jumaat \
         شنبه یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه שני שלישי רביעי חמישי שישי שבת ראשון \
         सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार सोम मंगल बुध गुरु शुक्र शनि रवि \
         วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์",
    ),
    (IN_DATE | DATE_MARK, "önce 년 trước lalu پیش पहले ที่แล้ว"),
    (
        IN_DATE,
        "saat dakika dk gün hafta ay yıl günü bugün dün tarihinde 일 요 오 전 후 시 분 초 화 수 목 금 토 \
         chủ hai ba tư năm sáu bảy ngày giờ phút lúc giây tuần hôm nay qua sáng chiều tối \
         pukul jam menit hari pekan bulan tahun yang jum wib wita pada minit \
         ساعت دقیقه روز هفته ماه سال امروز دیروز سه یک دو چهار پنج صبح ظهر \
         יום בשעה שעה שעות דקות ימים לפני היום אתמול \
         को बजे घंटे मिनट दिन सप्ताह महीने साल आज कल सुबह शाम दोपहर \
         ที่ เวลา น พ ศ เดือน วัน ชั่วโมง นาที",
    ),
    (
        IN_DATE | PUBLISHED,
        "yayınlanma güncelleme güncellenme yayın tarihi tarih eklenme đăng cập tanggal tayang diterbitkan dipublikasikan \
         diperbarui انتشار פורסם עודכן תאריך प्रकाशित अपडेटेड अपडेट पब्लिश्ड",
    ),
    (IN_PRICE | CURRENCY, "₺ tl ₩ 원 ₫ đ vnđ vnd rp idr rm myr تومان ریال ₪ रु रुपये ฿ บาท"),
    (
        IN_PRICE,
        "fiyat kdv dahil indirimli 판 매 가 격 할 인 정 giá bán từ chỉ còn harga mulai dari قیمت מחיר החל מ कीमत मूल्य ราคา",
    ),
];
