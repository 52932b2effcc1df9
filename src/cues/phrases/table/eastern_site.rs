//! What sites say around their texts: links, tags, shops, search, menus, tools, form fields, lists, forums. The languages of
//! `eastern.rs`.

use super::super::Place::{Anywhere, End, Start, Whole};
use super::super::{Group, PhraseCues as P};
use super::{ANY, LABEL, LINE, NOTE, says};

/// The groups.
pub(super) const GROUPS: &[Group] = &[
    // Links to the text, tags.
    says(
        P::READ_MORE,
        Whole,
        ANY,
        "devamını oku|devamı|devamı için tıklayın|haberin devamı|haberin devamı için tıklayınız|detaylar|detaylı bilgi|\
         daha fazla|daha fazla oku|daha fazla göster|daha fazla bilgi|tümünü gör|tümü|hepsini gör|tıklayın|tıklayınız|\
         buraya tıklayın|okumaya devam et|okumaya devam edin|daha fazlasını oku|daha fazla yükle|daha fazla haber|ayrıntılar|\
         incele|tüm haberler|더보기|자세히 보기|자세히|전체보기|계속 읽기|더 읽기|기사 더보기|뉴스 더보기|모두 보기|바로가기|더 알아보기|펼치기|접기|기사보기|원문 보기|본문보기|전문 보기|상세보기|\
         더 불러오기|기사 전문 보기|기사 전체보기|더 많은 기사|xem thêm|đọc thêm|đọc tiếp|xem tiếp|xem tất cả|chi tiết|xem chi tiết|tìm hiểu thêm|\
         tiếp tục đọc|xem ngay|xem toàn bộ|tải thêm|thu gọn|hiển thị thêm|xem đầy đủ|tại đây|xem tại đây|đọc ngay|selengkapnya|\
         baca selengkapnya|baca lebih lanjut|baca lagi|lihat selengkapnya|lihat semua|lihat lainnya|lihat detail|lanjut baca|\
         lanjutkan membaca|lanjut membaca|muat lebih banyak|muat lainnya|tampilkan lebih banyak|pelajari lebih lanjut|\
         klik di sini|info lebih lanjut|lebih banyak|baca artikel|baca seterusnya|baca lanjut|lihat lagi|ketahui lebih lanjut|\
         indeks berita|ادامه مطلب|ادامه خبر|ادامه|بیشتر|بیشتر بخوانید|مطالعه بیشتر|مشاهده بیشتر|مشاهده همه|اطلاعات بیشتر|جزئیات|\
         جزئیات بیشتر|نمایش بیشتر|مشاهده|خواندن ادامه|متن کامل|اینجا کلیک کنید|آرشیو|קרא עוד|קראו עוד|להמשך קריאה|המשך קריאה|\
         המשך לקרוא|עוד|לכתבה המלאה|לכתבה|לפרטים נוספים|לפרטים|פרטים נוספים|מידע נוסף|למידע נוסף|הצג עוד|טען עוד|לחצו כאן|\
         לחץ כאן|לצפייה|לכל הכתבות|הצג הכל|ראה עוד|לקריאה נוספת|और पढ़ें|आगे पढ़ें|पूरा पढ़ें|पूरी खबर पढ़ें|अधिक पढ़ें|\
         और देखें|सभी देखें|और जानें|अधिक जानें|और|अधिक जानकारी|विस्तार से पढ़ें|यहां क्लिक करें|ज्यादा देखें|लोड करें|\
         और लोड करें|रीड मोर|पूरी स्टोरी पढ़ें|อ่านต่อ|อ่านเพิ่มเติม|ดูเพิ่มเติม|ดูทั้งหมด|รายละเอียด|รายละเอียดเพิ่มเติม|\
         เพิ่มเติม|คลิกที่นี่|โหลดเพิ่ม",
    ),
    says(
        P::READ_MORE,
        End,
        NOTE,
        "devamını oku|devamı için tıklayın|okumaya devam et|daha fazla bilgi|더보기|계속 읽기|자세히 보기|đọc thêm|đọc tiếp|xem thêm|\
         xem chi tiết|selengkapnya|baca selengkapnya|lanjutkan membaca|ادامه مطلب|بیشتر بخوانید|קרא עוד|קראו עוד|להמשך קריאה|\
         לכתבה המלאה|और पढ़ें|आगे पढ़ें|पूरी खबर पढ़ें",
    ),
    says(
        P::READ_MORE,
        Start,
        LINE,
        "okumaya devam et|devamını oku|계속 읽기|đọc tiếp|đọc thêm về|baca selengkapnya|lanjutkan membaca|ادامه مطلب|המשך לקרוא|\
         להמשך קריאה|पूरी खबर पढ़ें|पढ़ना जारी रखें",
    ),
    says(
        P::TAGS,
        Start,
        NOTE,
        "etiketler:|etiket:|kategori:|kategoriler:|konular:|anahtar kelimeler:|haber etiketleri|태그:|키워드:|카테고리:|관련태그|주제어:|분류:|\
         해시태그|관련키워드|từ khóa:|từ khoá:|thẻ:|chuyên mục:|danh mục:|chủ đề:|tagar:|topik:|topik terkait|kata kunci:|label berita:|\
         kategori berita:|tag terkait:|برچسب ها:|برچسب ها|برچسب:|کلیدواژه ها:|کلمات کلیدی:|واژه های کلیدی:|دسته بندی:|دسته ها:|\
         دسته:|موضوعات:|תגיות:|תגית:|תגים:|קטגוריה:|קטגוריות:|נושאים:|מילות מפתח:|टैग:|टैग्स:|टैग्स|श्रेणी:|श्रेणियां:|कैटेगरी:|\
         विषय:|कीवर्ड:|แท็ก:|ป้ายกำกับ:|หมวดหมู่:|คำค้น:",
    ),
    says(
        P::TAGS,
        Whole,
        ANY,
        "etiketler|etiket|kategoriler|kategori|konular|anahtar kelimeler|etiket bulutu|태그|키워드|카테고리|분류|해시태그|인기 태그|태그 클라우드|주제|\
         từ khóa|từ khoá|thẻ|chuyên mục|danh mục|chủ đề|chủ đề hot|tag populer|topik|topik populer|kata kunci|topik hangat|\
         برچسب ها|دسته بندی ها|دسته ها|دسته بندی|کلیدواژه ها|موضوعات|تگ ها|תגיות|קטגוריות|קטגוריה|נושאים|टैग|टैग्स|श्रेणियां|\
         श्रेणी|कैटेगरी|विषय|แท็ก|หมวดหมู่|ป้ายกำกับ",
    ),
    // Weather, shops, ratings.
    says(
        P::WEATHER,
        Whole,
        ANY,
        "hava durumu|hissedilen 0|nem: 0|rüzgar: 0|날씨|오늘의 날씨|기상|미세먼지|습도 0|thời tiết|dự báo thời tiết|độ ẩm 0|cuaca|\
         prakiraan cuaca|ramalan cuaca|kelembapan 0|هواشناسی|آب و هوا|وضعیت آب و هوا|מזג האוויר|תחזית מזג האוויר|मौसम|\
         मौसम का हाल|आज का मौसम|สภาพอากาศ|พยากรณ์อากาศ|رطوبت 0",
    ),
    says(
        P::WEATHER,
        Anywhere,
        LABEL,
        "parçalı bulutlu|az bulutlu|çok bulutlu|hafif yağmurlu|구름많음|대체로 맑음|흐리고 비|có mây|nhiều mây|trời nắng|cerah berawan|\
         hujan ringan|berawan tebal|hujan petir|نیمه ابری|מעונן חלקית|आंशिक बादल",
    ),
    says(
        P::CART,
        Whole,
        ANY,
        "sepete ekle|sepet|sepetim|sepete git|satın al|hemen al|stokta var|stokta yok|stokta|tükendi|adet|favorilere ekle|\
         istek listesi|karşılaştır|ücretsiz kargo|kargo bedava|fiyat|ödeme|ödeme yap|alışverişe devam et|sipariş ver|\
         sepetiniz boş|seçenekler|ürün detayları|indirim|ürün açıklaması|gelince haber ver|장바구니|장바구니 담기|장바구니에 담기|장바구니 보기|구매하기|\
         바로구매|구매|품절|재고 있음|수량|찜하기|위시리스트|관심상품|무료배송|배송비|배송|주문하기|결제하기|결제|가격|판매가|상품정보|상품상세|상품평|상품문의|배송안내|교환 및 반품|옵션 선택|총 상품금액|할인가|정가|\
         thêm vào giỏ hàng|thêm vào giỏ|giỏ hàng|mua ngay|mua hàng|đặt hàng|hết hàng|còn hàng|số lượng|thanh toán|yêu thích|\
         thêm vào yêu thích|so sánh|miễn phí vận chuyển|giao hàng miễn phí|vận chuyển|giá|giá bán|xem giỏ hàng|\
         tiếp tục mua hàng|giảm giá|lựa chọn các tùy chọn|tạm tính|tổng cộng|liên hệ đặt hàng|mã sản phẩm|tambah ke keranjang|\
         tambahkan ke keranjang|masukkan keranjang|masukkan ke keranjang|keranjang|keranjang belanja|beli sekarang|stok habis|\
         stok tersedia|habis terjual|tersedia|jumlah|gratis ongkir|ongkos kirim|pengiriman|harga|lihat keranjang|lanjut belanja|\
         tambah ke wishlist|bandingkan|pilih opsi|diskon|tambah ke troli|tambah ke bakul|beli belah|penghantaran percuma|\
         kuantiti|stok tersisa|افزودن به سبد خرید|افزودن به سبد|سبد خرید|سبد خرید شما|خرید|خرید محصول|خرید کنید|موجود|ناموجود|\
         موجود در انبار|تعداد|ارسال رایگان|قیمت|تسویه حساب|مشاهده سبد خرید|افزودن به علاقه مندی|علاقه مندی ها|مقایسه|\
         اتمام موجودی|تخفیف|انتخاب گزینه ها|הוספה לסל|הוסף לסל|הוסיפו לסל|הוספה לעגלה|הוסף לעגלה|סל קניות|עגלת קניות|העגלה שלי|\
         קנה עכשיו|קנו עכשיו|לרכישה|רכישה|במלאי|אזל מהמלאי|אזל המלאי|כמות|משלוח חינם|משלוח|מחיר|לתשלום|לקופה|מבצע|הוסף למועדפים|\
         השוואה|המשך בקניות|צפייה בסל|בחר אפשרויות|סה כ|कार्ट में जोड़ें|कार्ट|अभी खरीदें|खरीदें|स्टॉक में|स्टॉक में नहीं है|\
         मात्रा|मुफ्त शिपिंग|मुफ्त डिलीवरी|कीमत|मूल्य|चेकआउट|विशलिस्ट में जोड़ें|ऑर्डर करें|เพิ่มลงตะกร้า|หยิบใส่ตะกร้า|\
         ใส่ตะกร้า|ตะกร้าสินค้า|ซื้อเลย|สั่งซื้อ|สินค้าหมด|จำนวน|ราคา|จัดส่งฟรี|ชำระเงิน",
    ),
    says(
        P::CART,
        Anywhere,
        LINE,
        "sepete ekle|kdv dahil|kargo bedava|ücretsiz kargo|stok kodu:|ürün kodu:|장바구니에 담기|장바구니 담기|무료배송|배송비 0원|부가세 포함|상품코드|상품번호|\
         thêm vào giỏ hàng|miễn phí vận chuyển|mã sản phẩm:|mã sp:|đã bao gồm vat|tambah ke keranjang|masukkan keranjang|\
         gratis ongkir|sudah termasuk ppn|افزودن به سبد|ارسال رایگان|کد محصول:|הוספה לסל|הוסף לסל|כולל מע מ|משלוח חינם|מק ט:|\
         कार्ट में जोड़ें|सभी करों सहित",
    ),
    says(
        P::RATING,
        Anywhere,
        LINE,
        "0 değerlendirme|ürün yorumları|müşteri yorumları|değerlendirme yap|yorum yazın ve puan|puan ver|\
         bu makale yardımcı oldu mu|bu içerik faydalı oldu mu|ortalama puan|0개의 리뷰|리뷰 0|리뷰 작성|리뷰쓰기|구매후기|상품 후기|별점|평점:|도움이 되었나요|\
         도움이 되셨나요|고객 리뷰|0명 평가|đánh giá:|0 đánh giá|0 lượt đánh giá|viết đánh giá|đánh giá sản phẩm|bài viết này có hữu ích|\
         chưa có đánh giá|lượt bình chọn|0 ulasan|ulasan pelanggan|tulis ulasan|beri rating|beri penilaian|belum ada ulasan|\
         apakah artikel ini membantu|0 penilaian|0 dari 0 bintang|امتیاز:|امتیاز دهید|میانگین امتیاز|نقد و بررسی کاربران|\
         این مطلب مفید بود|دیدگاه خریداران|0 ביקורות|ביקורות לקוחות|דרגו|דירוג:|0 כוכבים|האם המאמר עזר|כתוב ביקורת|0 समीक्षाएं|\
         0 रिव्यू|समीक्षा लिखें|रेटिंग:|क्या यह लेख उपयोगी",
    ),
    // Search, menus, calls to act, tools.
    says(
        P::SEARCH,
        Whole,
        ANY,
        "arama|arama yap|site içi arama|haber ara|aradığınız kelimeyi yazın|arama sonuçları|ne aramıştınız|gelişmiş arama|\
         aranacak kelime|sonuç bulunamadı|검색|검색하기|검색어|검색어를 입력하세요|검색어 입력|통합검색|상세검색|기사검색|검색결과|검색창 열기|검색 결과가 없습니다|tìm kiếm|\
         tìm kiếm cho:|tìm|từ khóa tìm kiếm|nhập từ khóa|nhập từ khóa cần tìm|kết quả tìm kiếm|tìm kiếm nâng cao|\
         không tìm thấy kết quả|bạn tìm gì|pencarian|cari berita|cari artikel|cari di sini|cari untuk:|cari sesuatu|\
         hasil pencarian|pencarian lanjutan|ketik kata kunci|carian|tidak ada hasil|hasil carian|جستجو|جستجو برای:|جست و جو|\
         جستجوی پیشرفته|نتایج جستجو|جستجو در سایت|دنبال چه می گردید|חיפוש|חפש|חיפוש עבור:|חפש באתר|חיפוש באתר|חיפוש מתקדם|\
         תוצאות חיפוש|לא נמצאו תוצאות|מה תרצו לחפש|खोजें|खोज|सर्च|सर्च करें|यहां खोजें|खोज परिणाम|यहां सर्च करें|ค้นหา|\
         ผลการค้นหา|ไม่พบผลลัพธ์",
    ),
    says(
        P::SKIP,
        Anywhere,
        LINE,
        "içeriğe geç|içeriğe atla|ana içeriğe geç|ana içeriğe atla|menüye geç|본문 바로가기|본문으로 바로가기|본문으로 건너뛰기|콘텐츠로 건너뛰기|컨텐츠로 건너뛰기|\
         내용으로 건너뛰기|주메뉴 바로가기|메뉴 바로가기|메뉴 건너뛰기|하단 바로가기|chuyển đến nội dung|chuyển đến phần nội dung|bỏ qua nội dung|\
         đi đến nội dung|langsung ke konten|langsung ke isi|lompat ke konten|lewati ke konten|loncat ke konten|\
         langkau ke kandungan|پرش به محتوا|رفتن به محتوا|رفتن به محتوای اصلی|پرش به محتوای اصلی|דילוג לתוכן|דלג לתוכן|\
         לדלג לתוכן|מעבר לתוכן|דלג לתפריט|सामग्री पर जाएं|मुख्य सामग्री पर जाएं|मुख्य विषयवस्तु पर जाएं|ข้ามไปยังเนื้อหา|\
         ข้ามไปเนื้อหา|ข้ามไปที่เนื้อหา",
    ),
    says(
        P::NAV_WORDS,
        Whole,
        ANY,
        "kişisel verilerin korunması|شرایط استفاده|ana sayfa|hakkımızda|hakkımda|biz kimiz|iletişim|bize ulaşın|künye|gündem|\
         ekonomi|siyaset|dünya|sağlık|teknoloji|eğitim|kültür sanat|yaşam|yazarlar|köşe yazarları|foto galeri|video galeri|\
         galeri|web tv|canlı yayın|haberler|tüm haberler|asayiş|yerel|yerel haberler|üçüncü sayfa|gizlilik politikası|\
         kullanım koşulları|çerez politikası|kvkk|site haritası|hizmetler|hizmetlerimiz|ürünler|ürünlerimiz|kurumsal|kariyer|\
         sıkça sorulan sorular|yardım|reklam verin|namaz vakitleri|nöbetçi eczaneler|puan durumu|burçlar|astroloji|\
         resmi ilanlar|gazete manşetleri|buradasınız|sitene ekle|arşiv|spor haberleri|son dakika haberleri|ayarlar|bölümler|홈|\
         홈으로|회사소개|공지사항|문의하기|문의|고객센터|고객지원|자주 묻는 질문|사이트맵|개인정보처리방침|이용약관|청소년보호정책|저작권보호정책|이메일무단수집거부|저작권규약|찾아오시는 길|오시는 길|채용|채용정보|인재채용|\
         매체소개|신문사소개|기사제보|불편신고|윤리강령|고충처리|고충처리인|정치|경제|사회|문화|연예|스포츠|국제|세계|생활|과학|기술|산업|증권|부동산|오피니언|칼럼|사설|기획|특집|포토|포토뉴스|동영상|영상|전국|지역|\
         지역뉴스|건강|여행|라이프|교육|정책|금융|종합|전체기사|전체메뉴|메뉴|메뉴 열기|메뉴 닫기|뉴스|커뮤니티|서비스|제품|사업분야|자료실|갤러리|이벤트|소개|블로그 소개|방명록|모바일버전|pc버전|바로가기 메뉴|\
         현재 위치|언론사 소개|기자소개|후원 안내|설정|신문보기|pdf 보기|운세|부고|인사|trang chủ|giới thiệu|về chúng tôi|liên hệ|liên hệ với chúng tôi|\
         tin tức|dịch vụ|sản phẩm|tuyển dụng|hỗ trợ|trợ giúp|câu hỏi thường gặp|chính sách bảo mật|điều khoản sử dụng|\
         sơ đồ trang web|thời sự|thế giới|kinh tế|kinh doanh|chính trị|xã hội|văn hóa|văn hoá|thể thao|giải trí|giáo dục|\
         sức khỏe|sức khoẻ|đời sống|du lịch|công nghệ|khoa học|pháp luật|bất động sản|tài chính|bạn đọc|tòa soạn|toà soạn|\
         đường dây nóng|góc nhìn|chuyên đề|thư viện|đối tác|tất cả chuyên mục|bạn đang ở đây|trang nhất|xe cộ|âm nhạc|hình ảnh|\
         diễn đàn|cộng đồng|đặt mua báo|beranda|tentang kami|tentang|hubungi kami|kontak kami|kontak|berita|layanan|\
         layanan kami|produk kami|karier|karir|bantuan|tanya jawab|pertanyaan umum|kebijakan privasi|syarat dan ketentuan|\
         syarat ketentuan|pedoman media siber|pedoman siber|peta situs|redaksi|susunan redaksi|nasional|internasional|daerah|\
         ekonomi bisnis|hukum|olahraga|hiburan|kesehatan|pendidikan|gaya hidup|wisata|otomotif|teknologi|opini|sepak bola|\
         pariwisata|budaya|galeri foto|unduhan|kode etik|tautan|info redaksi|laman utama|mengenai kami|hubungi kami di|\
         perkhidmatan|soalan lazim|dasar privasi|peta laman|sukan|dunia|jenayah|kerjaya|anda berada di sini|صفحه اصلی|خانه|\
         درباره ما|تماس با ما|ارتباط با ما|اخبار|خبر|خدمات|محصولات|فروشگاه|سوالات متداول|راهنما|نقشه سایت|قوانین و مقررات|\
         حریم خصوصی|سیاسی|اقتصادی|اجتماعی|فرهنگی|ورزشی|بین الملل|جهان|علمی|استان ها|حوادث|سلامت|فناوری|دانش و فناوری|\
         چندرسانه ای|عکس|فیلم|ویدئو|ویدیو|گفتگو|یادداشت|سبک زندگی|سینما|آموزش|گالری|وبلاگ|منو|پیوندها|آب و هوا|اوقات شرعی|\
         همکاری با ما|فرصت های شغلی|شما اینجا هستید|نسخه موبایل|تبلیغات در سایت|صفحه نخست|דף הבית|עמוד הבית|ראשי|בית|אודות|\
         אודותינו|אודות האתר|מי אנחנו|צור קשר|צרו קשר|יצירת קשר|חדשות|ספורט|כלכלה|תרבות|בריאות|פוליטיקה|פוליטי|דעות|טכנולוגיה|\
         תיירות|אוכל|רכב|נדלן|צרכנות|חינוך|יהדות|כסף|בעולם|בארץ|חדשות מקומיות|חדשות בעולם|בידור|לייף סטייל|אופנה|וידאו|גלריה|\
         בלוג|שירותים|מוצרים|תפריט|תפריט ראשי|תפריט נגישות|נגישות|הצהרת נגישות|תנאי שימוש|מדיניות פרטיות|מפת האתר|שאלות נפוצות|\
         דרושים|קריירה|עזרה|תמיכה|פרסמו אצלנו|פרסם באתר|תקנון|המייל האדום|כתבו לנו|מבזקים|קהילה|חנות|होम|होमपेज|मुख्य पृष्ठ|\
         मुखपृष्ठ|हमारे बारे में|संपर्क करें|हमसे संपर्क करें|संपर्क|समाचार|खबरें|न्यूज़|देश|विदेश|दुनिया|राज्य|शहर|राजनीति|खेल|\
         क्रिकेट|मनोरंजन|बॉलीवुड|बिजनेस|व्यापार|टेक्नोलॉजी|टेक|लाइफस्टाइल|धर्म|राशिफल|ज्योतिष|स्वास्थ्य|हेल्थ|शिक्षा|एजुकेशन|\
         करियर|नौकरी|ऑटो|वीडियो|फोटो गैलरी|फोटो|वेब स्टोरी|वेब स्टोरीज|ई पेपर|पॉडकास्ट|राय|विचार|अपराध|क्राइम|गोपनीयता नीति|\
         साइटमैप|मेन्यू|मेनू|लाइव टीवी|अपना शहर चुनें|सेवाएं|उत्पाद|मदद|यूटिलिटी|विश्व|भारत|หน้าแรก|หน้าหลัก|เกี่ยวกับเรา|\
         ติดต่อเรา|ข่าว|ข่าวสาร|การเมือง|เศรษฐกิจ|สังคม|กีฬา|บันเทิง|ต่างประเทศ|สุขภาพ|เทคโนโลยี|ไลฟ์สไตล์|สินค้า|บริการ|\
         ร่วมงานกับเรา|คำถามที่พบบ่อย|แผนผังเว็บไซต์|เมนู|spor|asayiş haberleri",
    ),
    says(
        P::CTA,
        Whole,
        ANY,
        "hemen başla|hemen başlayın|ücretsiz dene|ücretsiz deneyin|hemen dene|teklif al|teklif alın|hemen ara|hemen arayın|\
         bize ulaşın|iletişime geçin|randevu al|rezervasyon yap|indir|hemen indir|gönder|başvur|hemen başvur|bağış yap|\
         daha fazla bilgi al|keşfet|hemen keşfet|hemen izle|uygulamayı indir|시작하기|지금 시작하기|무료 체험|무료로 시작하기|상담 신청|상담 문의|견적 문의|신청하기|\
         지금 신청하기|예약하기|다운로드|다운로드하기|앱 다운로드|보내기|전송|제출|제출하기|문의하기|참여하기|알아보기|후원하기|지원하기|가입하기|기부하기|제보하기|시청하기|bắt đầu ngay|\
         dùng thử miễn phí|đăng ký tư vấn|nhận tư vấn|nhận báo giá|báo giá|đặt lịch|đặt lịch hẹn|đặt ngay|gọi ngay|tải về|\
         tải xuống|tải ngay|tải ứng dụng|gửi|gửi đi|gửi yêu cầu|khám phá ngay|tham gia ngay|ứng tuyển ngay|liên hệ ngay|\
         tư vấn miễn phí|xem video|mulai sekarang|coba gratis|coba sekarang|hubungi kami sekarang|pesan sekarang|\
         minta penawaran|jadwalkan demo|unduh|unduh sekarang|unduh aplikasi|download sekarang|kirim pesan|gabung sekarang|\
         donasi sekarang|donasi|lamar sekarang|konsultasi gratis|muat turun|hantar|sertai kami|mohon sekarang|derma sekarang|\
         شروع کنید|همین حالا شروع کنید|دانلود|دانلود کنید|ارسال|ارسال پیام|مشاوره رایگان|درخواست مشاوره|رزرو|رزرو کنید|\
         ثبت سفارش|ثبت درخواست|نصب اپلیکیشن|تماس بگیرید|کلیک کنید|دریافت فایل|התחילו עכשיו|נסו בחינם|לפרטים והרשמה|קבעו פגישה|\
         קבלו הצעת מחיר|הזמינו עכשיו|להזמנה|להורדה|הורדה|הורד|שלח|שליחה|דברו איתנו|השאירו פרטים|לתרומה|תרמו עכשיו|תרומה|\
         הצטרפו אלינו|חייגו עכשיו|शुरू करें|अभी शुरू करें|मुफ्त में आजमाएं|डाउनलोड करें|अभी डाउनलोड करें|आवेदन करें|\
         अभी आवेदन करें|भेजें|सबमिट करें|हमसे जुड़ें|बुक करें|अभी बुक करें|दान करें|संदेश भेजें|ऐप डाउनलोड करें|यहां देखें|\
         เริ่มต้นใช้งาน|ทดลองใช้ฟรี|ดาวน์โหลด|ส่งข้อความ|สมัครเลย|จองเลย|ขอใบเสนอราคา",
    ),
    says(
        P::EDIT,
        Whole,
        ANY,
        "düzenle|kaynağı düzenle|kaynağı değiştir|değiştir|değiştir kaynağı değiştir|편집|원본 편집|수정하기|sửa|sửa đổi|sửa mã nguồn|\
         sửa sửa mã nguồn|sunting|sunting sumber|sunting sunting sumber|ویرایش|ویرایش مبدأ|עריכה|עריכת קוד מקור|संपादित करें|\
         स्रोत संपादित करें|แก้ไข|แก้ไขต้นฉบับ",
    ),
    says(
        P::JAVASCRIPT,
        Anywhere,
        NOTE,
        "javascript i etkinleştir|javascript etkinleştir|javascript devre dışı|tarayıcınız desteklemiyor|tarayıcınız javascript|\
         자바스크립트를 활성화|자바스크립트를 사용|javascript를 활성화|javascript를 사용|브라우저를 지원하지|브라우저가 지원하지|익스플로러|bật javascript|kích hoạt javascript|\
         trình duyệt của bạn không hỗ trợ|aktifkan javascript|mengaktifkan javascript|peramban anda tidak|\
         browser anda tidak mendukung|جاوا اسکریپت را فعال|مرورگر شما از|להפעיל javascript|הדפדפן שלך אינו|הדפדפן שלך לא|\
         आपका ब्राउज़र|जावास्क्रिप्ट सक्षम",
    ),
    says(
        P::BACK_TO_TOP,
        Whole,
        ANY,
        "başa dön|yukarı çık|yukarı|sayfa başı|sayfanın başına dön|위로|맨위로|맨위로 가기|상단으로|페이지 상단으로|탑으로|lên đầu trang|về đầu trang|\
         trở lên trên|kembali ke atas|ke atas|بازگشت به بالا|برو بالا|رفتن به بالا|חזרה למעלה|למעלה|גלילה לראש העמוד|לראש העמוד|\
         ऊपर जाएं|वापस ऊपर|กลับขึ้นด้านบน|กลับสู่ด้านบน",
    ),
    says(
        P::PRINT,
        Whole,
        ANY,
        "yazdır|haberi yazdır|sayfayı yazdır|kaydet|yazı boyutu|yazı boyutunu değiştir|metni büyüt|metni küçült|dinle|\
         haberi dinle|sesli dinle|favorilere kaydet|okuma listesine ekle|인쇄|인쇄하기|기사 인쇄|프린트|프린트하기|글씨크기|글자크기|글자크기 설정|폰트크기|글씨키우기|\
         글씨줄이기|글자크기 조절|본문 글씨 키우기|본문 글씨 줄이기|글자 크기 변경|작게|크게|보통|아주 크게|기사듣기|음성으로 듣기|본문듣기|기사 음성듣기|듣기|북마크|저장|즐겨찾기|요약보기|요약봇|다크모드|번역|\
         번역하기|가 가|in bài|in bài viết|bản in|lưu bài viết|lưu bài|lưu tin|nghe đọc bài|nghe bài viết|cỡ chữ|cỡ chữ lớn|cetak|\
         cetak artikel|simpan|simpan artikel|dengarkan|dengarkan artikel|ukuran huruf|ukuran font|perbesar huruf|saiz huruf|چاپ|\
         نسخه چاپی|نسخه قابل چاپ|چاپ خبر|ذخیره|اندازه قلم|اندازه متن|شنیدن|הדפסה|הדפס|הדפסת כתבה|גודל טקסט|שמור כתבה|שמירה|\
         האזנה לכתבה|האזינו לכתבה|प्रिंट|प्रिंट करें|सेव करें|बुकमार्क करें|खबर सुनें|सुनें|फॉन्ट साइज|พิมพ์|พิมพ์หน้านี้|\
         บันทึก|ขนาดตัวอักษร|ฟังข่าว",
    ),
    says(
        P::LANGUAGE,
        Whole,
        ANY,
        "dil seçin|dil seçimi|ingilizce|almanca|언어|언어 선택|영어|중국어|일본어|ngôn ngữ|chọn ngôn ngữ|tiếng anh|pilih bahasa|\
         bahasa inggris|bahasa inggeris|زبان|انتخاب زبان|انگلیسی|שפה|בחר שפה|אנגלית|भाषा|भाषा चुनें|अंग्रेजी|हिंदी|मराठी|தமிழ்|\
         తెలుగు|ಕನ್ನಡ|മലയാളം|ગુજરાતી|ਪੰਜਾਬੀ|اردو|اُردُو|ภาษา|ภาษาอังกฤษ|kurdî|azərbaycanca",
    ),
    says(
        P::TOC,
        Whole,
        ANY,
        "içindekiler|içerik tablosu|konu başlıkları|bu yazıda|bu makalede|sayfa içeriği|목차|차례|이 글의 목차|이 페이지 내용|mục lục|\
         nội dung bài viết|nội dung chính|trong bài viết này|daftar isi|isi artikel|dalam artikel ini|isi kandungan|kandungan|\
         فهرست مطالب|فهرست|آنچه در این مطلب می خوانید|در این مقاله|محتوای این مقاله|תוכן עניינים|תוכן העניינים|במאמר זה|\
         בכתבה זו|विषय सूची|अनुक्रम|इस लेख में|สารบัญ|เนื้อหาในบทความ",
    ),
    says(
        P::FORM,
        Whole,
        ANY,
        "adınız|adınız soyadınız|ad soyad|isim|isim soyisim|soyadı|e posta|e posta adresi|e posta adresiniz|telefon numarası|\
         mesajınız|mesaj|konu|internet sitesi|web sitesi|şehir seçin|seçiniz|zorunlu|güvenlik kodu|이름|성명|닉네임|이메일 주소|전화번호|연락처|\
         휴대폰|메시지|제목|내용|웹사이트|홈페이지|주소|선택|선택하세요|필수|선택해주세요|자동등록방지|보안문자|tên|họ tên|họ và tên|tên của bạn|email của bạn|số điện thoại|\
         điện thoại|địa chỉ|nội dung|tin nhắn|tiêu đề|trang web|mã bảo mật|mã xác nhận|nama|nama lengkap|nama anda|alamat email|\
         alamat surel|surel|nomor telepon|no telepon|pesan anda|pesan|situs web|subjek|wajib diisi|nombor telefon|laman web|\
         mesej|نام|نام و نام خانوادگی|نام شما|ایمیل|ایمیل شما|تلفن|شماره تماس|شماره موبایل|موضوع|متن پیام|پیام شما|وب سایت|\
         کد امنیتی|آدرس|שם|שם מלא|שם פרטי|שם משפחה|אימייל|דואר אלקטרוני|כתובת מייל|טלפון|מספר טלפון|הודעה|תוכן ההודעה|נושא|אתר|\
         שדה חובה|नाम|आपका नाम|पूरा नाम|ईमेल|ईमेल पता|मोबाइल नंबर|फोन नंबर|संदेश|वेबसाइट|चुनें|ชื่อ|อีเมล|เบอร์โทรศัพท์|\
         เว็บไซต์|ข้อความ",
    ),
    says(
        P::STATUS,
        Whole,
        ANY,
        "yükleniyor|lütfen bekleyin|sayfa bulunamadı|aradığınız sayfa bulunamadı|bir hata oluştu|teşekkürler|teşekkür ederiz|\
         bulunamadı|로딩중|불러오는 중|불러오는 중입니다|잠시만 기다려 주세요|오류|페이지를 찾을 수 없습니다|등록된 글이 없습니다|게시물이 없습니다|데이터가 없습니다|감사합니다|đang tải|\
         đang tải dữ liệu|vui lòng đợi|vui lòng chờ|không tìm thấy trang|lỗi|có lỗi xảy ra|không có dữ liệu|memuat|\
         sedang memuat|harap tunggu|mohon tunggu|halaman tidak ditemukan|terjadi kesalahan|tidak ditemukan|sila tunggu|\
         memuatkan|در حال بارگذاری|در حال بارگیری|لطفا صبر کنید|صفحه پیدا نشد|صفحه مورد نظر یافت نشد|خطا|موردی یافت نشد|טוען|\
         טוען תגובות|אנא המתן|שגיאה|הדף לא נמצא|העמוד לא נמצא|תודה רבה|लोड हो रहा है|कृपया प्रतीक्षा करें|पेज नहीं मिला|\
         पृष्ठ नहीं मिला|त्रुटि|धन्यवाद|กำลังโหลด|กรุณารอสักครู่|ไม่พบหน้าที่คุณต้องการ|ขอบคุณ",
    ),
    // Lists and counters.
    says(
        P::SORT_FILTER,
        Whole,
        ANY,
        "sırala|sıralama|filtrele|filtreler|filtreleri temizle|temizle|varsayılan sıralama|en yeniler|en yeni|en eski|\
         en yeniden en eskiye|fiyata göre artan|fiyata göre azalan|tüm kategoriler|0 ürün|0 sonuç|uygula|정렬|정렬순|최신순|인기순|오래된순|\
         등록순|낮은 가격순|높은 가격순|조회순|정확도순|관련도순|필터|초기화|전체|전체선택|검색조건|적용|0개 상품|총 0건|총 0개|sắp xếp|sắp xếp theo|bộ lọc|lọc|lọc theo|\
         mới nhất|cũ nhất|phổ biến nhất|giá tăng dần|giá giảm dần|giá từ thấp đến cao|giá từ cao đến thấp|thứ tự mặc định|\
         tất cả|xóa bộ lọc|xoá bộ lọc|áp dụng|0 kết quả|0 sản phẩm|urutkan|urutkan berdasarkan|saring|terbaru|terlama|\
         harga terendah|harga tertinggi|semua kategori|0 hasil|0 produk|terapkan|urutan standar|isih mengikut|مرتب سازی|\
         مرتب سازی بر اساس|فیلتر|فیلترها|جدیدترین|قدیمی ترین|محبوب ترین|ارزان ترین|گران ترین|پرفروش ترین|همه|همه دسته ها|\
         حذف فیلترها|מיון|מיין לפי|מיון לפי|סינון|סנן|נקה סינון|החדש ביותר|מחיר מהנמוך לגבוה|מחיר מהגבוה לנמוך|כל הקטגוריות|\
         0 תוצאות|0 מוצרים|क्रमबद्ध करें|फ़िल्टर|नवीनतम|सबसे नया|सभी|0 परिणाम|จัดเรียงตาม|เรียงตาม|ตัวกรอง|ทั้งหมด",
    ),
    says(
        P::SORT_FILTER,
        Anywhere,
        LINE,
        "sonuç gösteriliyor|sonucun tümü|için arama sonuçları|0개 결과|검색결과 0|에 대한 검색 결과|총 0개의|hiển thị 0|hiển thị tất cả 0|\
         kết quả cho|kết quả tìm kiếm cho|menampilkan 0|hasil pencarian untuk|hasil pencarian|نمایش یک نتیجه|نتایج جستجو برای|\
         מציגים את כל|תוצאות חיפוש עבור|परिणाम दिखाए|के लिए खोज परिणाम",
    ),
    says(
        P::TRACKING,
        Whole,
        ANY,
        "okunma|0 okunma|okunma: 0|okunma 0|okunma sayısı|0 görüntülenme|görüntülenme|görüntülenme: 0|görüntüleme|0 görüntüleme|\
         0 kez okundu|beğen|0 beğeni|beğeni|0 takipçi|takipçi|0 abone|0 paylaşım|paylaşım|izlenme|0 izlenme|조회수|조회수 0|조회 0|\
         조회: 0|조회|0회|좋아요|좋아요 0|싫어요|추천 0|추천|추천수 0|구독자 0명|팔로워 0|공유 0|스크랩 0|훈훈해요|슬퍼요|화나요|후속기사 원해요|응원해요|기뻐요|lượt xem|0 lượt xem|\
         lượt xem: 0|0 lượt thích|lượt thích|thích|0 chia sẻ|0 người theo dõi|đã xem: 0|lượt truy cập|đang truy cập|\
         tổng lượt truy cập|dibaca 0 kali|dilihat 0 kali|0 kali dibaca|dibaca: 0|0 tayangan|tayangan|0 pengikut|pengikut|\
         0 kali dilihat|0 tontonan|بازدید|0 بازدید|بازدید: 0|تعداد بازدید|تعداد بازدید: 0|پسندیدن|پسندیدم|0 پسند|0 دنبال کننده|\
         0 لایک|צפיות|0 צפיות|0 לייקים|לייק|אהבתי|0 שיתופים|0 עוקבים|व्यूज|0 व्यूज|0 लाइक|लाइक|लाइक करें|पसंद|0 फॉलोअर्स|เข้าชม|\
         0 ครั้ง|ถูกใจ|ผู้ติดตาม",
    ),
    says(
        P::POPULAR,
        Whole,
        ANY,
        "çok okunanlar|en çok okunanlar|en çok okunan|en çok okunan haberler|en çok izlenenler|en çok yorumlananlar|\
         çok okunan haberler|popüler|popüler haberler|popüler yazılar|popüler konular|trend haberler|son dakika|son haberler|\
         son eklenenler|son eklenen haberler|son yazılar|en son haberler|en son eklenenler|günün öne çıkanları|öne çıkanlar|\
         öne çıkan haberler|manşet|manşetler|güncel haberler|editörün seçimi|flaş haber|bugün en çok okunanlar|günün haberleri|\
         haftanın haberleri|인기기사|인기뉴스|인기글|인기 검색어|실시간 뉴스|실시간 인기기사|실시간 인기뉴스|많이 본 뉴스|많이 본 기사|가장 많이 본 뉴스|가장 많이 본 기사|최신기사|최신뉴스|최신글|\
         최근 글|최근 댓글|주요뉴스|주요기사|오늘의 뉴스|오늘의 주요뉴스|이 시각 주요뉴스|헤드라인|헤드라인 뉴스|속보|베스트|베스트 클릭|핫이슈|핫클릭|핫뉴스|이슈|랭킹|랭킹뉴스|언론사 주요뉴스|분야별 주요뉴스|톱뉴스|\
         댓글 많은 뉴스|실시간 급상승|오늘의 핫이슈|오늘의 이슈|섹션별 인기기사|이 시각 많이 본 뉴스|포토뉴스 많이 본 뉴스|tin mới|tin mới nhất|tin nóng|tin nổi bật|\
         bài viết mới|bài viết mới nhất|bài viết nổi bật|đọc nhiều|đọc nhiều nhất|tin đọc nhiều|xem nhiều|xem nhiều nhất|\
         tin xem nhiều|bài xem nhiều|bài đọc nhiều|nổi bật|phổ biến|tiêu điểm|mới cập nhật|xu hướng|tin hot|bình luận nhiều|\
         phản hồi gần đây|bình luận gần đây|mới nhất|được quan tâm|tin tức mới nhất|tin tức nổi bật|terpopuler|\
         berita terpopuler|artikel terpopuler|populer|berita populer|artikel populer|terkini|berita terkini|berita terbaru|\
         artikel terbaru|pos terbaru|pos pos terbaru|tulisan terbaru|paling banyak dibaca|paling sering dibaca|terbanyak dibaca|\
         sedang tren|sedang hangat|sorotan|berita utama|kabar terbaru|headline hari ini|breaking news hari ini|berita hangat|\
         paling dicari|pilihan redaksi|video terpopuler|terhangat|paling popular|berita terkini hari ini|popular minggu ini|\
         پربازدیدترین ها|پربازدید|پربازدیدترین|پربازدیدها|پربیننده ترین|پربیننده ترین ها|پرطرفدارترین|محبوب ترین ها|\
         محبوب ترین مطالب|آخرین اخبار|آخرین خبرها|تازه ترین اخبار|جدیدترین اخبار|تازه ترین ها|تازه ها|آخرین مطالب|\
         جدیدترین مطالب|آخرین نوشته ها|نوشته های تازه|اخبار مهم|مهم ترین اخبار|اخبار روز|خبر فوری|ویژه ها|برگزیده ها|\
         داغ ترین ها|داغ ترین اخبار|عناوین کل اخبار|اخبار برگزیده|منتخب|הנקראות ביותר|הכתבות הנקראות ביותר|הנצפות ביותר|\
         הכי נקראות|הכי נצפים|הפופולריים|פופולרי|פופולריות|כתבות פופולריות|כתבות אחרונות|הכתבות האחרונות|חדשות אחרונות|\
         מבזקי חדשות|פוסטים אחרונים|מאמרים אחרונים|הכי חם|החמים|חם ברשת|עכשיו בחדשות|כותרות|כותרות היום|המדוברות|נבחרות|בלעדי|\
         טרנדים|लेटेस्ट न्यूज़|लेटेस्ट|लेटेस्ट खबरें|ताज़ा खबरें|ताज़ा समाचार|ताज़ातरीन|ट्रेंडिंग|ट्रेंडिंग न्यूज़|\
         ट्रेंडिंग टॉपिक्स|लोकप्रिय|लोकप्रिय खबरें|सबसे ज्यादा पढ़ी गई|सबसे ज्यादा पढ़े गए|सर्वाधिक पढ़ी गई|\
         सबसे ज्यादा पढ़ी गईं खबरें|बड़ी खबरें|मुख्य समाचार|मुख्य खबरें|टॉप न्यूज़|टॉप स्टोरीज|ब्रेकिंग न्यूज़|टॉप ट्रेंडिंग|\
         हाल की पोस्ट|हालिया पोस्ट|चर्चित खबरें|आज की बड़ी खबरें|सुर्खियां|पॉपुलर|फीचर्ड|एडिटर्स पिक|टॉप वीडियो|फोटो ट्रेंडिंग|\
         ข่าวล่าสุด|บทความล่าสุด|เรื่องล่าสุด|ยอดนิยม|ข่าวยอดนิยม|บทความยอดนิยม|ข่าวเด่น|ข่าวด่วน|มาแรง|กำลังเป็นที่นิยม|\
         ข่าวแนะนำ",
    ),
    says(
        P::FORUM,
        Whole,
        ANY,
        "konuyu açan|konu sahibi|alıntı|alıntıla|cevap yaz alıntı|yeni konu|yeni konu aç|son mesaj|mesajlar|katılım|\
         katılım tarihi|kayıt tarihi|tepkime puanı|üye|kıdemli üye|yeni üye|moderatör|yönetici|misafir|rapor et|\
         genişletmek için tıkla|konuyu izle|benzer konular|tıklayarak genişletin|글쓰기|새 글 쓰기|답글쓰기|인용|가입일|운영자|관리자|회원|추천하기|비추천|글목록|\
         작성글보기|쪽지보내기|이 게시물을|게시판|자유게시판|người gửi|trả lời kèm trích dẫn|trích dẫn bài|bài viết:|tham gia:|tham gia ngày|\
         ngày tham gia|thành viên|thành viên mới|điều hành viên|quản trị viên|chủ đề mới|chủ đề tương tự|bấm để mở rộng|\
         được thích|kutip|balas dengan kutipan|anggota|anggota baru|pesan:|bergabung|terdaftar|topik baru|topik serupa|\
         klik untuk memperluas|pembuat thread|نقل قول|موضوع جدید|ارسال ها|تاریخ عضویت|کاربر|کاربر مهمان|مدیر سایت|مهمان|\
         آخرین ارسال|ציטוט|ציטוט תגובה|הודעות:|הצטרף|הצטרפות|חבר פעיל|משתמש רשום|נושא חדש|דווח|אורח|उद्धरण|सदस्य|संदेश:|\
         नया विषय|อ้างอิงข้อความ|สมาชิก|ตั้งกระทู้ใหม่|กระทู้ที่คล้ายกัน",
    ),
];
