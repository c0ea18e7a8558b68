<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Person added</source>
        <translation>أُضيف شخص</translation>
    </message>
    <message>
        <source>Person archived</source>
        <translation>أُرشف شخص</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>عُدّلت الأدوار</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>حُدد PIN</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>أُلغي القفل</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>أُعطيت بطاقة</translation>
    </message>
    <message>
        <source>Badges blocked</source>
        <translation>حُظرت البطاقات</translation>
    </message>
    <message>
        <source>Role added</source>
        <translation>أُضيف دور</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>عُدّل دور</translation>
    </message>
    <message>
        <source>Role archived</source>
        <translation>أُرشف دور</translation>
    </message>
    <message>
        <source>Sign-in set up</source>
        <translation>تم إعداد الدخول</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>عُدّلت كلمة المرور</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>أُنهيت جلسة</translation>
    </message>
    <message>
        <source>Stolen session ended</source>
        <translation>أُنهيت جلسة مسروقة</translation>
    </message>
    <message>
        <source>Signing key made</source>
        <translation>أُنشئ مفتاح توقيع</translation>
    </message>
    <message>
        <source>API key made</source>
        <translation>أُنشئ مفتاح API</translation>
    </message>
    <message>
        <source>API key rotated</source>
        <translation>جُدد مفتاح API</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <translation>أُلغي مفتاح API</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>أُضيف منتج</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>عُدّل منتج</translation>
    </message>
    <message>
        <source>Product archived</source>
        <translation>أُرشف منتج</translation>
    </message>
    <message>
        <source>Variant added</source>
        <translation>أُضيف متغير</translation>
    </message>
    <message>
        <source>Variant changed</source>
        <translation>عُدّل متغير</translation>
    </message>
    <message>
        <source>Category added</source>
        <translation>أُضيفت فئة</translation>
    </message>
    <message>
        <source>Collection added</source>
        <translation>أُضيفت مجموعة</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>حُدد سعر</translation>
    </message>
    <message>
        <source>Price list added</source>
        <translation>أُضيفت قائمة أسعار</translation>
    </message>
    <message>
        <source>Promotion added</source>
        <translation>أُضيف عرض</translation>
    </message>
    <message>
        <source>Promotion archived</source>
        <translation>أُرشف عرض</translation>
    </message>
    <message>
        <source>Quick keys set</source>
        <translation>حُددت المفاتيح السريعة</translation>
    </message>
    <message>
        <source>Stock received</source>
        <translation>استُلم مخزون</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>جُرد المخزون</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>عُدّل المخزون</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>أُضيف عميل</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>عُدّل عميل</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>أُضيف عنوان</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>عُدّل عنوان</translation>
    </message>
    <message>
        <source>Address removed</source>
        <translation>أُزيل عنوان</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>أُرشف عميل</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>مُحي عميل</translation>
    </message>
    <message>
        <source>Customer group added</source>
        <translation>أُضيفت مجموعة عملاء</translation>
    </message>
    <message>
        <source>Shop set up</source>
        <translation>أُعد المتجر</translation>
    </message>
    <message>
        <source>Location added</source>
        <translation>أُضيف موقع</translation>
    </message>
    <message>
        <source>Register added</source>
        <translation>أُضيف صندوق</translation>
    </message>
    <message>
        <source>Tax class added</source>
        <translation>أُضيفت فئة ضريبية</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>كل الأفعال</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>الأشخاص والأدوار</translation>
    </message>
    <message>
        <source>Keys and sign-in</source>
        <translation>المفاتيح والدخول</translation>
    </message>
    <message>
        <source>Goods and prices</source>
        <translation>البضائع والأسعار</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Shop and registers</source>
        <translation>المتجر والصناديق</translation>
    </message>
    <message>
        <source>Arnold itself</source>
        <translation>أرنولد نفسه</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>شخص غادر</translation>
    </message>
    <message>
        <source>Signed in by PIN</source>
        <translation>تسجيل الدخول برمز PIN</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>رمز PIN خاطئ</translation>
    </message>
    <message>
        <source>Locked after wrong PINs</source>
        <translation>مقفل بعد رموز PIN خاطئة</translation>
    </message>
    <message>
        <source>Second factor added</source>
        <translation>أُضيف العامل الثاني</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>أُزيل العامل الثاني</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>جُددت رموز الاستعادة</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>استُخدم رمز استعادة</translation>
    </message>
    <message>
        <source>Log-in elsewhere joined</source>
        <translation>رُبط دخول خارجي</translation>
    </message>
    <message>
        <source>Log-in elsewhere given up</source>
        <translation>فُك ربط دخول خارجي</translation>
    </message>
    <message>
        <source>Master key changed</source>
        <translation>غُيّر المفتاح الرئيسي</translation>
    </message>
    <message>
        <source>Master key recovered</source>
        <translation>استُعيد المفتاح الرئيسي</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>أُنشئ مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>فُتح حساب</translation>
    </message>
    <message>
        <source>Account taken over by its owner</source>
        <translation>استلم صاحب الحساب حسابه</translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation>أُكد البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>عُدّل البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>أُعيد تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>عُدّلت الشركة</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>عُدّل موقع</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>عُدّل صندوق</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>عُدّلت الإعدادات</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Invited by e-mail</source>
        <translation>دُعي بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>قُبلت الدعوة</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>أُضيف مفتاح مرور</translation>
    </message>
    <message>
        <source>Passkey removed</source>
        <translation>أُزيل مفتاح مرور</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>أُضيف جهاز</translation>
    </message>
    <message>
        <source>New code for a device</source>
        <translation>رمز جديد لجهاز</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>سُجِّل جهاز</translation>
    </message>
    <message>
        <source>Key of a device changed</source>
        <translation>تغيّر مفتاح جهاز</translation>
    </message>
    <message>
        <source>Device deactivated</source>
        <translation>أُلغي تفعيل جهاز</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>سُحبت الدعوة</translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>A program without a name</source>
        <translation>برنامج بلا اسم</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>%1c</source>
        <extracomment>A coin of so many cents, as short as it can be.</extracomment>
        <translation>%1¢</translation>
    </message>
    <message>
        <source>%1p</source>
        <extracomment>A coin of so many pence, as short as it can be.</extracomment>
        <translation>%1p</translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>لا قطع</numerusform>
            <numerusform>قطعة واحدة</numerusform>
            <numerusform>قطعتان</numerusform>
            <numerusform>%1 قطع</numerusform>
            <numerusform>%1 قطعة</numerusform>
            <numerusform>%1 قطعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalFace</name>
    <message>
        <source>Who approves this?</source>
        <translation>من يوافق على هذا؟</translation>
    </message>
    <message>
        <source>Nobody here may approve this</source>
        <translation>لا أحد هنا يمكنه الموافقة</translation>
    </message>
    <message>
        <source>Somebody with the permission and a PIN is needed.</source>
        <translation>يلزم شخص لديه الصلاحية ورقم PIN.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tap a name or scan a badge. The sale stays as it is.</source>
        <translation>المس اسمًا أو امسح شارة. يبقى البيع كما هو.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>It is noted who approved.</source>
        <translation>يُسجَّل من وافق.</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Search by who, what or about what</source>
        <translation>ابحث بالشخص أو الفعل أو الموضوع</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>نوع الفعل</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
</context>
<context>
    <name>AuditSide</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Looking, back to %1 …</source>
        <translation>جارٍ البحث، حتى %1 …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>أحدث %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>The trail did not load</source>
        <translation>لم يُحمّل السجل</translation>
    </message>
    <message>
        <source>Nothing fits what you look for</source>
        <translation>لا شيء يطابق بحثك</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>There is more further back.</source>
        <translation>يوجد المزيد قبل ذلك.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>Cash in the drawer</source>
        <translation>النقد في الدرج</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>لم يُسجَّل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Search or scan: name, SKU, barcode</source>
        <translation>ابحث أو امسح: الاسم أو SKU أو الباركود</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>لا شيء باسم «%1»</translation>
    </message>
    <message>
        <source>Enter looks it up as a barcode or SKU.</source>
        <translation>اضغط Enter للبحث عنه كباركود أو SKU.</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CloseShiftScreen</name>
    <message>
        <source>Shift is closed</source>
        <translation>أُغلقت الوردية</translation>
    </message>
    <message>
        <source>Close shift %1</source>
        <translation>إغلاق الوردية %1</translation>
    </message>
    <message>
        <source>Register %1 · %2</source>
        <translation>الصندوق %1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>النقد في الدرج</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Expected hidden</source>
        <translation>المتوقع مخفي</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Blind close</source>
        <translation>إغلاق أعمى</translation>
    </message>
    <message>
        <source>The Z is in the journal. The drawer keeps what was counted.</source>
        <translation>تقرير Z مسجّل في اليومية، ويبقى في الدرج ما تم عدّه.</translation>
    </message>
    <message>
        <source>Closing ends sales of this shift and issues its Z.</source>
        <translation>الإغلاق ينهي مبيعات هذه الوردية ويُصدر تقرير Z.</translation>
    </message>
    <message>
        <source>Close shift and issue the Z</source>
        <translation>إغلاق الوردية وإصدار Z</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم يُعدّ</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search commands, products and orders</source>
        <translation>ابحث في الأوامر والمنتجات والطلبات</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>CountRow</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 من %2، %3</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>how many</source>
        <translation>العدد</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>CustomerSearch</name>
    <message>
        <source>Name, phone, e-mail or number</source>
        <translation>الاسم أو الهاتف أو البريد أو الرقم</translation>
    </message>
    <message>
        <source>Sell without %1</source>
        <translation>البيع بدون %1</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>ابحث عن عميل</translation>
    </message>
    <message>
        <source>A name by its first letters; e-mail, phone and number as a whole.</source>
        <translation>الاسم بأحرفه الأولى؛ البريد والهاتف والرقم كاملةً.</translation>
    </message>
    <message>
        <source>Nobody by “%1”</source>
        <translation>لا أحد بـ «%1»</translation>
    </message>
    <message>
        <source>F4 adds them as a new customer.</source>
        <translation>‏F4 يضيفه عميلاً جديداً.</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Customer of this sale</source>
        <translation>عميل هذا البيع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>إضافة العميل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Making the demo store</source>
        <translation>جارٍ إنشاء المتجر التجريبي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DemoStores</name>
    <message>
        <source>Grocery</source>
        <translation>بقالة</translation>
    </message>
    <message>
        <source>Weighed goods, deposits and two VAT rates.</source>
        <translation>سلع بالوزن وتأمين عبوات ونسبتان للضريبة.</translation>
    </message>
    <message>
        <source>Scan a sample barcode</source>
        <translation>مسح باركود تجريبي</translation>
    </message>
    <message>
        <source>Weigh the bananas</source>
        <translation>وزن الموز</translation>
    </message>
    <message>
        <source>Ask for age at the till</source>
        <translation>التحقق من العمر</translation>
    </message>
    <message>
        <source>Open grocery</source>
        <translation>افتح البقالة</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>أزياء</translation>
    </message>
    <message>
        <source>Sizes and colours, till and web shop.</source>
        <translation>مقاسات وألوان، صندوق ومتجر إلكتروني.</translation>
    </message>
    <message>
        <source>Pick a size and colour</source>
        <translation>اختيار المقاس واللون</translation>
    </message>
    <message>
        <source>Exchange a size</source>
        <translation>استبدال مقاس</translation>
    </message>
    <message>
        <source>Order in the web shop</source>
        <translation>الطلب من المتجر الإلكتروني</translation>
    </message>
    <message>
        <source>Open fashion</source>
        <translation>افتح الأزياء</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>مقهى</translation>
    </message>
    <message>
        <source>Fast counter with hot drinks and cakes.</source>
        <translation>خدمة سريعة، مشروبات ساخنة وكعك.</translation>
    </message>
    <message>
        <source>Sell with quick keys</source>
        <translation>البيع بالمفاتيح السريعة</translation>
    </message>
    <message>
        <source>Drinks and cakes</source>
        <translation>مشروبات وكعك</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>عدّ الدرج</translation>
    </message>
    <message>
        <source>Open café</source>
        <translation>افتح المقهى</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>جرّب المتجر التجريبي</translation>
    </message>
    <message>
        <source>A working shop with thirty days of history.</source>
        <translation>متجر يعمل مع سجل ثلاثين يومًا.</translation>
    </message>
</context>
<context>
    <name>DeviceCode</name>
    <message>
        <source>The code of the device</source>
        <translation>رمز الجهاز</translation>
    </message>
    <message>
        <source>Enter it on the device until %1. It is shown this once.</source>
        <translation>أدخله في الجهاز قبل %1. يُعرض هذه المرة فقط.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
</context>
<context>
    <name>DeviceSide</name>
    <message>
        <source>Fingerprint of its key</source>
        <translation>بصمة مفتاحه</translation>
    </message>
    <message>
        <source>It signs the journal. Whoever checks an export compares these figures.</source>
        <translation>يوقّع الدفتر. من يفحص تصديرًا يقارن هذه الأرقام.</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>إلغاء التفعيل</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>إلغاء تفعيل %1؟</translation>
    </message>
    <message>
        <source>Nobody signs in at it any more, and whoever has is signed out. This is for good.</source>
        <translation>لن يسجل أحد الدخول منه بعد الآن، ومن كان داخلاً يُسجَّل خروجه. هذا نهائي.</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Search by name, place or key</source>
        <translation>ابحث بالاسم أو المكان أو المفتاح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>No registers yet</source>
        <translation>لا صناديق بعد</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>آخر نشاط</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DrawerCount</name>
    <message>
        <source>Notes</source>
        <translation>أوراق نقدية</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>عملات معدنية</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ElsewhereSignIn</name>
    <message>
        <source>Sign in with %1</source>
        <translation>تسجيل الدخول باستخدام %1</translation>
    </message>
    <message>
        <source>Your log-in asks for its second factor as well.</source>
        <translation>يتطلب حسابك العامل الثاني أيضًا.</translation>
    </message>
    <message>
        <source>Go on in your browser. The till opens by itself when you are done.</source>
        <translation>تابع في متصفحك. ستُفتح نقطة البيع تلقائيًا عند الانتهاء.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>بالرمز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Discount up to</source>
        <translation>خصم حتى</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>مفاتيح سريعة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>قائمة أسعار</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>من الكمية</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>المتوفر</translation>
    </message>
    <message>
        <source>Per quantity</source>
        <translation>لكل كمية</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>لكل وحدة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Lower a price by up to</source>
        <translation>خفض السعر حتى</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Refund up to</source>
        <translation>رد المبلغ حتى</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>صلاحياته</translation>
    </message>
    <message>
        <source>Sells to the web</source>
        <translation>يبيع على الويب</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>فئة ضريبية</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>المتغيرات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Sold beyond stock up to</source>
        <translation>يُباع فوق المخزون حتى</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الباركودات</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Minute at which a day begins</source>
        <translation>دقيقة بدء اليوم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>May be discounted</source>
        <translation>يقبل الخصم</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Seconds that the old secret still opens</source>
        <translation>ثوانٍ يبقى فيها السر القديم صالحًا</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Agrees to advertising</source>
        <translation>يوافق على الإعلانات</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>بيانات إضافية</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>الحد الأدنى للعمر</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>الرواج</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>المقاطعة</translation>
    </message>
    <message>
        <source>Foot of receipts</source>
        <translation>تذييل الإيصالات</translation>
    </message>
    <message>
        <source>Head of receipts</source>
        <translation>رأس الإيصالات</translation>
    </message>
    <message>
        <source>Entry in the register of companies</source>
        <translation>القيد في السجل التجاري</translation>
    </message>
    <message>
        <source>Description for search engines</source>
        <translation>الوصف لمحركات البحث</translation>
    </message>
    <message>
        <source>Title for search engines</source>
        <translation>العنوان لمحركات البحث</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>أرقام SKU</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>يُحتسب المخزون</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>الرقم الضريبي للقيمة المضافة</translation>
    </message>
    <message>
        <source>%1 (only what differs)</source>
        <translation>%1 (ما اختلف فقط)</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Arnold</source>
        <translation>Arnold</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The demo never touches a real shop.</source>
        <translation>كل شيء يبقى على هذا الحاسوب، ولا يمسّ المتجر التجريبي أي متجر حقيقي.</translation>
    </message>
</context>
<context>
    <name>HeldSales</name>
    <message>
        <source>Held %1</source>
        <translation>معلّق %1</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
</context>
<context>
    <name>KeySecret</name>
    <message>
        <source>The secret of the new key</source>
        <translation>سر المفتاح الجديد</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it where only that program can read it.</source>
        <translation>يُعرض هذه المرة فقط. احفظه حيث لا يقرؤه إلا ذلك البرنامج.</translation>
    </message>
</context>
<context>
    <name>KeySide</name>
    <message>
        <source>What it may</source>
        <translation>صلاحياته</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الصلاحية</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>إلغاء «%1»؟</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. This cannot be undone.</source>
        <translation>سيُرفض كل من يستخدمه من الآن. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Search by name, scope or maker</source>
        <translation>ابحث بالاسم أو الصلاحية أو المُنشئ</translation>
    </message>
    <message>
        <source>In use %1</source>
        <translation>قيد الاستخدام %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>منتهية %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>No key has ended</source>
        <translation>لم ينته أي مفتاح</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>لا توجد مفاتيح بعد</translation>
    </message>
    <message>
        <source>A key lets another program in: a web shop, a bookkeeper, a label printer.</source>
        <translation>المفتاح يُدخل برنامجًا آخر: متجر ويب أو محاسبة أو طابعة ملصقات.</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>صلاحياته</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Not without approval</source>
        <translation>ليس دون موافقة</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>سعر الواحدة</translation>
    </message>
    <message>
        <source>Discount on this line</source>
        <translation>خصم على هذا السطر</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>ملاحظة على هذا السطر</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>خصم على البيع</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Gift, no bag, …</source>
        <translation>هدية، بلا كيس، …</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Arnold</source>
        <translation>Arnold</translation>
    </message>
    <message>
        <source>%1 · Arnold</source>
        <translation>%1 · Arnold</translation>
    </message>
</context>
<context>
    <name>Manage</name>
    <message>
        <source>Nobody gives or takes more than they may themselves.</source>
        <translation>لا أحد يمنح أو يسحب أكثر مما يملك.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>لا أحد لديه هذا الدور.</numerusform>
            <numerusform>شخص واحد لديه هذا الدور. امنحه دورًا آخر أولًا.</numerusform>
            <numerusform>شخصان لديهما هذا الدور. امنحهما دورًا آخر أولًا.</numerusform>
            <numerusform>%n أشخاص لديهم هذا الدور. امنحهم دورًا آخر أولًا.</numerusform>
            <numerusform>%n شخصًا لديهم هذا الدور. امنحهم دورًا آخر أولًا.</numerusform>
            <numerusform>%n شخص لديهم هذا الدور. امنحهم دورًا آخر أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A shop keeps at least one owner.</source>
        <translation>يبقى للمتجر مالك واحد على الأقل.</translation>
    </message>
    <message>
        <source>A role has this name already.</source>
        <translation>يوجد دور بهذا الاسم.</translation>
    </message>
    <message>
        <source>Somebody here has this badge already.</source>
        <translation>لدى شخص هنا هذه الشارة بالفعل.</translation>
    </message>
    <message>
        <source>Somebody here signs in with this address already.</source>
        <translation>شخص هنا يسجل الدخول بهذا العنوان بالفعل.</translation>
    </message>
</context>
<context>
    <name>ManageActs</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييرًا غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>جهاز جديد</translation>
    </message>
</context>
<context>
    <name>ManageList</name>
    <message>
        <source>This list did not load</source>
        <translation>لم تُحمّل هذه القائمة</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>لا شيء يطابق «%1»</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>ManageScreen</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>ManageSearch</name>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Arnold</source>
        <translation>Arnold</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>NewBadge</name>
    <message>
        <source>Badge for %1</source>
        <translation>شارة لـ %1</translation>
    </message>
    <message>
        <source>Scan it now. It chooses the name; the PIN is asked for as ever.</source>
        <translation>امسحها الآن. تختار الاسم؛ ويُطلب رقم PIN كالمعتاد.</translation>
    </message>
    <message>
        <source>Add the badge</source>
        <translation>إضافة الشارة</translation>
    </message>
    <message>
        <source>Number of the badge</source>
        <translation>رقم الشارة</translation>
    </message>
</context>
<context>
    <name>NewDevice</name>
    <message>
        <source>New device</source>
        <translation>جهاز جديد</translation>
    </message>
    <message>
        <source>It gets a code, by which it enrols itself.</source>
        <translation>يحصل على رمز يسجّل به نفسه.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As people call it: stockroom tablet</source>
        <translation>كما يسميه الناس: لوحي المخزن</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>يعمل باسم</translation>
    </message>
</context>
<context>
    <name>NewInvitation</name>
    <message>
        <source>Invite %1</source>
        <translation>دعوة %1</translation>
    </message>
    <message>
        <source>A mail with a link, good for three days: they choose their password by it.</source>
        <translation>رسالة فيها رابط صالح لثلاثة أيام، يختارون به كلمة المرور بأنفسهم.</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>New API key</source>
        <translation>مفتاح API جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Which program uses it, and where</source>
        <translation>أي برنامج يستخدمه، وأين</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>بعد 30 يومًا</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>بعد 90 يومًا</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>بعد سنة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>صلاحياته</translation>
    </message>
    <message>
        <source>Chosen below</source>
        <translation>مختارة أدناه</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>All that I may</source>
        <translation>كل ما يحق لي</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As it stands on receipts</source>
        <translation>كما يظهر على الإيصالات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 figures; it can be set later</source>
        <translation>من 4 إلى 8 أرقام؛ يمكن لاحقًا</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>New PIN for %1</source>
        <translation>PIN جديد لـ %1</translation>
    </message>
    <message>
        <source>4 to 8 figures. It unlocks them at every register.</source>
        <translation>من 4 إلى 8 أرقام. يفتح القفل في كل الصناديق.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>تعيين PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 removed</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing here has the code %1</source>
        <translation>لا شيء هنا بالرمز %1</translation>
    </message>
    <message>
        <source>Copy of %1 is in the journal</source>
        <translation>نسخة %1 مسجلة في السجل</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>أُفرغ البيع</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Number pad</source>
        <translation>لوحة الأرقام</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>OnceShown</name>
    <message>
        <source>I have it</source>
        <translation>حفظته</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>نسخ السر</translation>
    </message>
</context>
<context>
    <name>OpenShiftScreen</name>
    <message>
        <source>Open shift %1</source>
        <translation>فتح الوردية %1</translation>
    </message>
    <message>
        <source>Register %1 · %2</source>
        <translation>الصندوق %1 · %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>رصيد الافتتاح</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم يُعدّ</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>Left by the last shift</source>
        <translation>متبقٍ من الوردية السابقة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>A difference goes from or to the safe, and into the journal.</source>
        <translation>يُسوّى الفرق مع الخزنة ويُسجّل في اليومية.</translation>
    </message>
    <message>
        <source>Open with %1</source>
        <translation>الفتح بمبلغ %1</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
</context>
<context>
    <name>OrderActs</name>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>A reprint says Copy and goes into the journal.</source>
        <translation>تحمل إعادة الطباعة كلمة نسخة وتُسجَّل في السجل.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
</context>
<context>
    <name>OrderDetails</name>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>OrderSide</name>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>The order that is chosen in the list shows here.</source>
        <translation>يظهر هنا الطلب المختار في القائمة.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مُسترد</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>مُسترد جزئيًا</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرتجع</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>مدفوع جزئيًا</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>عند التسليم</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Partly sent</source>
        <translation>أُرسل جزئياً</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>جاهز للاستلام</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>أُرجع جزئياً</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُرجع</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>فاتورة عربون</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>إلغاء القيد</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>تقرير Z</translation>
    </message>
    <message>
        <source>Imported sale</source>
        <translation>بيع مستورد</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>قُدِّم</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>صدرت الفاتورة</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>عادت البضاعة</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>طُبعت نسخة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>استُلم</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Scan a receipt, or find its number</source>
        <translation>امسح إيصالًا أو ابحث برقمه</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>أحدث %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا توجد طلبات بعد</translation>
    </message>
    <message>
        <source>No order has the number “%1”</source>
        <translation>لا يوجد طلب بالرقم «%1»</translation>
    </message>
</context>
<context>
    <name>OwnShop</name>
    <message>
        <source>Shop and company</source>
        <translation>المتجر والشركة</translation>
    </message>
    <message>
        <source>Address and tax number</source>
        <translation>العنوان والرقم الضريبي</translation>
    </message>
    <message>
        <source>Country and currency</source>
        <translation>البلد والعملة</translation>
    </message>
    <message>
        <source>Owner and PIN</source>
        <translation>المالك والرقم السري</translation>
    </message>
    <message>
        <source>First register</source>
        <translation>الصندوق الأول</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>ابدأ متجري</translation>
    </message>
    <message>
        <source>One page, two minutes. Currency and company lock with the first sale.</source>
        <translation>صفحة واحدة ودقيقتان. تُثبَّت العملة والشركة مع أول بيع.</translation>
    </message>
</context>
<context>
    <name>PaymentDesk</name>
    <message>
        <source>Given</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>أعِد</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>لم يُقيَّد</translation>
    </message>
    <message>
        <source>Enter the amount on the terminal, and go on when it has been paid there.</source>
        <translation>أدخل المبلغ في جهاز البطاقات، ثم تابع بعد الدفع.</translation>
    </message>
    <message>
        <source>Another way back</source>
        <translation>طريق ردّ آخر</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>بالبطاقة</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>ادفع للعميل</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>استلام الدفع</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>PaymentSlip</name>
    <message>
        <source>Lines of the sale</source>
        <translation>أسطر البيع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>أعِد</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>المتبقي للدفع</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Search by name or role</source>
        <translation>ابحث بالاسم أو الدور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>PersonSide</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Locked at this register</source>
        <translation>مقفل في هذا الصندوق</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN معيّن</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>لا PIN بعد</translation>
    </message>
    <message>
        <source>Unlock here</source>
        <translation>فتح القفل هنا</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN جديد</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>تعيين PIN</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Changing people and roles needs another permission.</source>
        <translation>تعديل الموظفين والأدوار يتطلب صلاحية أخرى.</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>أرشفة %1؟</translation>
    </message>
    <message>
        <source>They sign in nowhere any more. What they sold keeps their name.</source>
        <translation>لن يسجل الدخول بعد الآن، وتبقى مبيعاته باسمه.</translation>
    </message>
    <message>
        <source>Badge is set</source>
        <translation>الشارة معيّنة</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>لا شارة</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>إضافة شارة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Block the badge of %1</source>
        <translation>حظر شارة %1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invite %1 by e-mail</source>
        <translation>دعوة %1 بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1</source>
        <translation>سحب دعوة %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>أُدخل %1 من %2 أرقام</translation>
    </message>
</context>
<context>
    <name>PinSide</name>
    <message>
        <source>Enter your PIN</source>
        <translation>أدخل رقمك السري</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Sale</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
</context>
<context>
    <name>PrintedCode</name>
    <message>
        <source>Code of the receipt</source>
        <translation>رمز الإيصال</translation>
    </message>
</context>
<context>
    <name>PrintedPaper</name>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدية</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>رصيد المتجر</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>على الحساب</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>خدمك</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>الرقم الضريبي للقيمة المضافة</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>تقرير Z</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>تقرير X</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>رصيد الافتتاح</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>من الخزنة</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>ضريبة</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>إجمالي</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>وردية</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>رأس</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Return of</source>
        <translation>إرجاع من</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Paid %1</source>
        <translation>دُفع %1</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>الباقي للعميل</translation>
    </message>
    <message>
        <source>%1 given · receipt %2</source>
        <translation>استُلم %1 · إيصال %2</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>البيع التالي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>رُدّ</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>الإيصال %1</translation>
    </message>
    <message>
        <source>Return booked</source>
        <translation>سُجّل الإرجاع</translation>
    </message>
</context>
<context>
    <name>RecoverShop</name>
    <message>
        <source>The key of this shop is missing</source>
        <translation>مفتاح هذا المتجر مفقود</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>فتح المتجر</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>“%1” was copied without the key file beside it.</source>
        <translation>نُسخ ”%1“ دون ملف المفتاح المجاور له.</translation>
    </message>
    <message>
        <source>The recovery key, which was shown when the shop was made, opens it here.</source>
        <translation>يفتحه هنا مفتاح الاستعادة الذي عُرض عند إنشاء المتجر.</translation>
    </message>
    <message>
        <source>Seven groups; dashes do not matter</source>
        <translation>سبع مجموعات؛ لا تهم الشرطات</translation>
    </message>
</context>
<context>
    <name>RecoveryGroups</name>
    <message>
        <source>Recovery key: %1</source>
        <translation>مفتاح الاستعادة: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <source>Write down the recovery key</source>
        <translation>اكتب مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Keep it apart from this computer</source>
        <translation>احفظه بعيدًا عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد كتبته</translation>
    </message>
    <message>
        <source>Go to the shop</source>
        <translation>إلى المتجر</translation>
    </message>
    <message>
        <source>Backups are locked with it: key and backup bring the shop back anywhere.</source>
        <translation>تُقفل النسخ الاحتياطية به: المفتاح والنسخة يعيدان المتجر في أي مكان.</translation>
    </message>
    <message>
        <source>Nobody can look it up later: it is shown only now.</source>
        <translation>لا يمكن لأحد الاطّلاع عليه لاحقًا: يُعرض الآن فقط.</translation>
    </message>
    <message>
        <source>In a drawer at home or in a safe. Capitals and dashes do not matter.</source>
        <translation>في درج في المنزل أو في خزنة. لا تهمّ الأحرف الكبيرة ولا الشرطات.</translation>
    </message>
</context>
<context>
    <name>ReturnHead</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>Lines of the receipt</source>
        <translation>بنود الإيصال</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>إلى المخزون</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا مكان</translation>
    </message>
</context>
<context>
    <name>ReturnScreen</name>
    <message>
        <source>Back to sale</source>
        <translation>العودة إلى البيع</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>إرجاع أو استبدال</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Scan the receipt</source>
        <translation>امسح الإيصال</translation>
    </message>
    <message>
        <source>Or type its number. Goods without a receipt are scanned one by one.</source>
        <translation>أو اكتب رقمه. الأصناف بدون إيصال تُمسح واحداً واحداً.</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>أو اكتب رقمه.</translation>
    </message>
    <message>
        <source>Receipt number or barcode</source>
        <translation>رقم الإيصال أو الباركود</translation>
    </message>
    <message>
        <source>Find it in the orders</source>
        <translation>ابحث عنه في الطلبات</translation>
    </message>
    <message>
        <source>Ctrl 2</source>
        <translation>Ctrl 2</translation>
    </message>
</context>
<context>
    <name>ReturnSide</name>
    <message>
        <source>Comes back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>What comes back keeps the price, tax and date of %1.</source>
        <translation>ما يعود يحتفظ بسعر %1 وضريبته وتاريخه.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>يُردّ</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>ردّ %1</translation>
    </message>
    <message>
        <source>Exchange for other goods</source>
        <translation>استبدال بأصناف أخرى</translation>
    </message>
    <message>
        <source>Add to the sale</source>
        <translation>إضافة إلى البيع</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>إلى الدفع</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>At the till</source>
        <translation>عند الصندوق</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>البضائع</translation>
    </message>
    <message>
        <source>Orders and customers</source>
        <translation>الطلبات والعملاء</translation>
    </message>
    <message>
        <source>Books and people</source>
        <translation>الدفاتر والموظفون</translation>
    </message>
    <message>
        <source>Sell and take payment</source>
        <translation>البيع واستلام الدفع</translation>
    </message>
    <message>
        <source>Discount up to</source>
        <translation>خصم حتى</translation>
    </message>
    <message>
        <source>Lower a price by up to</source>
        <translation>خفض السعر حتى</translation>
    </message>
    <message>
        <source>Refund up to</source>
        <translation>رد المبلغ حتى</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>إرجاع بدون إيصال</translation>
    </message>
    <message>
        <source>Give money back another way</source>
        <translation>رد المال بطريقة أخرى</translation>
    </message>
    <message>
        <source>Void sales</source>
        <translation>إلغاء المبيعات</translation>
    </message>
    <message>
        <source>Sell more than is in stock</source>
        <translation>بيع أكثر من المخزون</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>التدرب في وضع التدريب</translation>
    </message>
    <message>
        <source>Open and close shifts</source>
        <translation>فتح الورديات وإغلاقها</translation>
    </message>
    <message>
        <source>Cash to and from the safe</source>
        <translation>النقد من الخزنة وإليها</translation>
    </message>
    <message>
        <source>Pay cash in and out</source>
        <translation>إيداع النقد وصرفه</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>فتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>See expected cash before the count</source>
        <translation>رؤية النقد المتوقع قبل العد</translation>
    </message>
    <message>
        <source>See products and stock</source>
        <translation>عرض المنتجات والمخزون</translation>
    </message>
    <message>
        <source>Products, prices and promotions</source>
        <translation>المنتجات والأسعار والعروض</translation>
    </message>
    <message>
        <source>Count, receive and adjust stock</source>
        <translation>عد المخزون واستلامه وتعديله</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>عرض الطلبات</translation>
    </message>
    <message>
        <source>Change, hand over and cancel orders</source>
        <translation>تعديل الطلبات وتسليمها وإلغاؤها</translation>
    </message>
    <message>
        <source>Erase customers</source>
        <translation>حذف العملاء</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>التقارير والتصدير</translation>
    </message>
    <message>
        <source>Read documents that are locked</source>
        <translation>قراءة المستندات المقفلة</translation>
    </message>
    <message>
        <source>See people, registers and settings</source>
        <translation>عرض الموظفين والصناديق والإعدادات</translation>
    </message>
    <message>
        <source>Change people and roles</source>
        <translation>تعديل الموظفين والأدوار</translation>
    </message>
    <message>
        <source>Change registers and settings</source>
        <translation>تعديل الصناديق والإعدادات</translation>
    </message>
    <message>
        <source>Keys for other programs</source>
        <translation>مفاتيح لبرامج أخرى</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>منح الخصومات</translation>
    </message>
    <message>
        <source>Lower prices</source>
        <translation>خفض الأسعار</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>قبول المرتجعات</translation>
    </message>
    <message>
        <source>See shifts</source>
        <translation>عرض الورديات</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>عرض العملاء</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>إضافة العملاء وتعديلهم</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Stock clerk</source>
        <translation>أمين المخزن</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>المحاسب</translation>
    </message>
</context>
<context>
    <name>RolesHead</name>
    <message>
        <source>Asks</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>somebody approves</source>
        <translation>يوافق شخص آخر</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archive the role %1</source>
        <translation>أرشفة الدور %1</translation>
    </message>
</context>
<context>
    <name>RolesPane</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>It may nothing until the matrix says so.</source>
        <translation>لا يُسمح له بشيء حتى يحدده الجدول.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Archive the role %1?</source>
        <translation>أرشفة الدور %1؟</translation>
    </message>
    <message>
        <source>Nobody can be given it any more.</source>
        <translation>لا يمكن منحه لأحد بعد الآن.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
</context>
<context>
    <name>RotateKey</name>
    <message>
        <source>A new secret for “%1”</source>
        <translation>سر جديد لـ «%1»</translation>
    </message>
    <message>
        <source>The new key may the same. Until when does the old secret open?</source>
        <translation>للمفتاح الجديد الصلاحيات نفسها. حتى متى يبقى السر القديم صالحًا؟</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>One more day</source>
        <translation>يومًا آخر</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>لم يعد صالحًا</translation>
    </message>
</context>
<context>
    <name>SaleCustomerButton</name>
    <message>
        <source>Customer %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>أضف عميلاً</translation>
    </message>
</context>
<context>
    <name>SaleCustomerFace</name>
    <message>
        <source>Walk-in customer</source>
        <translation>عميل عابر</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>أضف عميلاً</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
</context>
<context>
    <name>SaleHead</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Remove the customer</source>
        <translation>إزالة العميل</translation>
    </message>
</context>
<context>
    <name>SaleLineFace</name>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>SaleMenu</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>النقد في الدرج</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>إفراغ البيع</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>إرجاع أو استبدال</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>Lines of the sale</source>
        <translation>أسطر البيع</translation>
    </message>
    <message>
        <source>Scan the first item</source>
        <translation>امسح أول قطعة</translation>
    </message>
    <message>
        <source>Or tap a tile, or press F2 to search.</source>
        <translation>أو المس مربعًا، أو اضغط F2 للبحث.</translation>
    </message>
</context>
<context>
    <name>SaleTotals</name>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادفع</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>يُردّ</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>الألوان: %1</translation>
    </message>
</context>
<context>
    <name>ScopeLine</name>
    <message>
        <source>%1, in part</source>
        <translation>%1، جزئيًا</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Reads everything</source>
        <translation>يقرأ كل شيء</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>يقرأ: %1</translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message>
        <source>Search by person, program or address</source>
        <translation>ابحث بالشخص أو البرنامج أو العنوان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>وقت الدخول</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Nobody is signed in over the network</source>
        <translation>لا أحد داخل عبر الشبكة</translation>
    </message>
    <message>
        <source>Whoever signs in from another device is listed here.</source>
        <translation>يظهر هنا كل من يدخل من جهاز آخر.</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>إنهاء هذه الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>End all %n session(s)</source>
        <translation>
            <numerusform>إنهاء الجلسات</numerusform>
            <numerusform>إنهاء الجلسة</numerusform>
            <numerusform>إنهاء الجلستين</numerusform>
            <numerusform>إنهاء كل الجلسات (%n)</numerusform>
            <numerusform>إنهاء كل الجلسات (%n)</numerusform>
            <numerusform>إنهاء كل الجلسات (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Shop and company</source>
        <translation>المتجر والشركة</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Legal name, if it differs</source>
        <translation>الاسم القانوني إن اختلف</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>الشارع والرقم</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>الرقم الضريبي للقيمة المضافة</translation>
    </message>
    <message>
        <source>Owner and first register</source>
        <translation>المالك والصندوق الأول</translation>
    </message>
    <message>
        <source>Your name, as receipts show it</source>
        <translation>اسمك كما يظهر على الإيصالات</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Four to eight digits</source>
        <translation>من أربعة إلى ثمانية أرقام</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>أعد الرقم السري</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>ابدأ متجري</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>%1 sets</source>
        <translation>إعدادات %1</translation>
    </message>
    <message>
        <source>Locks with the first sale</source>
        <translation>يُثبَّت مع أول بيع</translation>
    </message>
    <message>
        <source>Company, country and currency. Everything else can change later.</source>
        <translation>الشركة والبلد والعملة. كل ما عداها قابل للتغيير لاحقًا.</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>أنشئ المتجر</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShiftSide</name>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>The expected cash stays hidden. The difference is then on the Z.</source>
        <translation>يبقى النقد المتوقع مخفيًا، ويظهر الفرق بعد ذلك في تقرير Z.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادفع</translation>
    </message>
    <message>
        <source>Hold or recall</source>
        <translation>تعليق أو استدعاء</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>سطر آخر</translation>
    </message>
    <message>
        <source>More or less of it</source>
        <translation>زيادة أو إنقاص</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>استلام النقد</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>البيع التالي</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl 1</source>
        <translation>Ctrl 1</translation>
    </message>
    <message>
        <source>Ctrl 2</source>
        <translation>Ctrl 2</translation>
    </message>
    <message>
        <source>Ctrl 3</source>
        <translation>Ctrl 3</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Copy of a receipt</source>
        <translation>نسخة إيصال</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>النقد في الدرج</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>إرجاع أو استبدال</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Cash or card</source>
        <translation>نقداً أو بالبطاقة</translation>
    </message>
    <message>
        <source>F5 F6</source>
        <translation>F5 F6</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Ctrl 4</source>
        <translation>Ctrl 4</translation>
    </message>
    <message>
        <source>Pages of management</source>
        <translation>صفحات الإدارة</translation>
    </message>
    <message>
        <source>F5 … F10</source>
        <translation>F5 … F10</translation>
    </message>
</context>
<context>
    <name>ShortcutsOverlay</name>
    <message>
        <source>Keys on this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>In the demo the owner’s PIN is 1234.</source>
        <translation>الرقم السري للمالك في النسخة التجريبية هو 1234.</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one.</source>
        <translation>نسيته؟ يعيّن المدير رقمًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>StaffNames</name>
    <message>
        <source>Who is at the till?</source>
        <translation>من على الصندوق؟</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No shift open</source>
        <translation>لا توجد وردية مفتوحة</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>الصندوق %1</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>فئة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>مجموعة عملاء</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>قائمة أسعار</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح توقيع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>فئة ضريبية</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>جهاز</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Column heads</source>
        <translation>رؤوس الأعمدة</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
</context>
<context>
    <name>TakenTender</name>
    <message>
        <source>Put %1 back</source>
        <translation>إلغاء %1</translation>
    </message>
</context>
<context>
    <name>TenderChoice</name>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>الدفع بواسطة</translation>
    </message>
</context>
<context>
    <name>TillState</name>
    <message>
        <source>Shift %1 is open</source>
        <translation>الوردية %1 مفتوحة</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>لا توجد وردية مفتوحة</translation>
    </message>
    <message>
        <source>Shift %1 opens with a count</source>
        <translation>تُفتح الوردية %1 بعدّ النقد</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>الصندوق %1</translation>
    </message>
    <message>
        <source>Enrolled with its own journal</source>
        <translation>مسجّل وله يومية خاصة</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>متاح هنا</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>g</source>
        <translation>غ</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>مل</translation>
    </message>
    <message>
        <source>l</source>
        <translation>ل</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>سم</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>م²</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
</context>
<context>
    <name>arnold::app::DesktopServer</name>
    <message>
        <source>Port %1 is taken: REST is off</source>
        <translation>المنفذ %1 مشغول: REST متوقف</translation>
    </message>
</context>
<context>
    <name>arnold::ui::AppModel</name>
    <message>
        <source>Shift %1 since %2</source>
        <translation>وردية %1 منذ %2</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ApprovalModel</name>
    <message>
        <source>A discount of %1</source>
        <translation>خصم قدره %1</translation>
    </message>
    <message>
        <source>A price that is %1 lower</source>
        <translation>سعر أقل بنسبة %1</translation>
    </message>
    <message>
        <source>A price by hand</source>
        <translation>سعر يدوي</translation>
    </message>
    <message>
        <source>%1 go back to the customer</source>
        <translation>يعود %1 إلى العميل</translation>
    </message>
    <message>
        <source>A return without a receipt</source>
        <translation>إرجاع بدون إيصال</translation>
    </message>
    <message>
        <source>Money goes back another way than it came</source>
        <translation>يعود المال بطريقة غير التي دُفع بها</translation>
    </message>
    <message>
        <source>The drawer opens without a sale</source>
        <translation>يُفتح الدرج دون بيع</translation>
    </message>
    <message>
        <source>More is sold than there is in stock</source>
        <translation>يُباع أكثر من المتوفر في المخزون</translation>
    </message>
    <message>
        <source>This needs somebody’s approval</source>
        <translation>يحتاج هذا إلى موافقة</translation>
    </message>
    <message>
        <source>%1 may do that up to %2.</source>
        <translation>يُسمح لـ %1 بذلك حتى %2.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::AuditModel</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation>مفتاح API «%1»</translation>
    </message>
    <message>
        <source>At a till or on the computer</source>
        <translation>على صندوق أو على الحاسوب</translation>
    </message>
    <message>
        <source>Over the network</source>
        <translation>عبر الشبكة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>What it said of the person was erased with them.</source>
        <translation>ما ذكره عن الشخص مُحي معه.</translation>
    </message>
    <message>
        <source>What it says of the person needs the permission to see customers.</source>
        <translation>ما يذكره عن الشخص يتطلب إذن عرض العملاء.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::CashModel</name>
    <message>
        <source>Pay in</source>
        <translation>إيداع</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>من الخزنة</translation>
    </message>
    <message>
        <source>%1 paid in</source>
        <translation>أُودع %1</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <translation>صُرف %1</translation>
    </message>
    <message>
        <source>%1 taken to the safe</source>
        <translation>نُقل %1 إلى الخزنة</translation>
    </message>
    <message>
        <source>%1 taken from the safe</source>
        <translation>أُخذ %1 من الخزنة</translation>
    </message>
    <message>
        <source>Money that comes into the drawer and is no sale: change from the bank.</source>
        <translation>نقد يدخل الدرج دون بيع: فكّة من البنك.</translation>
    </message>
    <message>
        <source>Money that leaves the drawer and is no refund: postage, cleaning.</source>
        <translation>نقد يخرج من الدرج دون استرداد: بريد، تنظيف.</translation>
    </message>
    <message>
        <source>Money that is safer there than in the drawer. It stays with the shop.</source>
        <translation>نقد أكثر أماناً هناك من الدرج، ويبقى في المتجر.</translation>
    </message>
    <message>
        <source>Change from the safe into the drawer.</source>
        <translation>فكّة من الخزنة إلى الدرج.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>أدخل مبلغاً.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>That much is not in the drawer.</source>
        <translation>لا يوجد هذا المبلغ في الدرج.</translation>
    </message>
    <message>
        <source>The drawer should hold %1.</source>
        <translation>يُفترض أن يحوي الدرج %1.</translation>
    </message>
    <message>
        <source>Drawer opened. It is in the journal.</source>
        <translation>فُتح الدرج، وسُجّل ذلك في اليومية.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ChainModel</name>
    <message>
        <source>Checking the trail</source>
        <translation>جارٍ فحص السجل</translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>السجل سليم</translation>
    </message>
    <message>
        <source>The trail was changed at entry %1</source>
        <translation>عُدّل السجل عند القيد %1</translation>
    </message>
    <message>
        <source>The trail could not be checked</source>
        <translation>تعذر فحص السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from one another</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد متسلسل</numerusform>
            <numerusform>قيدان متسلسلان</numerusform>
            <numerusform>%n قيود متسلسلة</numerusform>
            <numerusform>%n قيدًا متسلسلًا</numerusform>
            <numerusform>%n قيد متسلسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to there %n entries follow from one another. Keep the latest backup and call your service.</source>
        <translation>
            <numerusform>لا قيود قبله. احتفظ بآخر نسخة احتياطية واتصل بالدعم.</numerusform>
            <numerusform>قبله قيد واحد سليم. احتفظ بآخر نسخة احتياطية واتصل بالدعم.</numerusform>
            <numerusform>قبله قيدان سليمان. احتفظ بآخر نسخة احتياطية واتصل بالدعم.</numerusform>
            <numerusform>قبله %n قيود سليمة. احتفظ بآخر نسخة احتياطية واتصل بالدعم.</numerusform>
            <numerusform>قبله %n قيدًا سليمًا. احتفظ بآخر نسخة احتياطية واتصل بالدعم.</numerusform>
            <numerusform>قبله %n قيد سليم. احتفظ بآخر نسخة احتياطية واتصل بالدعم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arnold::ui::CustomerFinder</name>
    <message>
        <source>A customer has a name.</source>
        <translation>للعميل اسم.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::DevicesModel</name>
    <message>
        <source>Register %1</source>
        <translation>الصندوق %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>الخادم %1</translation>
    </message>
    <message>
        <source>Issues invoices of orders</source>
        <translation>يصدر فواتير الطلبات</translation>
    </message>
    <message>
        <source>%1, this one</source>
        <translation>%1، هذا</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>Shift is open</source>
        <translation>الوردية مفتوحة</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>%1, open since %2</source>
        <translation>%1، مفتوحة منذ %2</translation>
    </message>
    <message>
        <source>%1, closed %2</source>
        <translation>%1، أُغلقت %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Last booked</source>
        <translation>آخر قيد</translation>
    </message>
    <message>
        <source>Last shift</source>
        <translation>آخر وردية</translation>
    </message>
    <message>
        <source>Keys so far</source>
        <translation>المفاتيح حتى الآن</translation>
    </message>
    <message>
        <source>Device of its own</source>
        <translation>جهاز مستقل</translation>
    </message>
    <message>
        <source>Device of register %1</source>
        <translation>جهاز الصندوق %1</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>أُلغي تفعيله</translation>
    </message>
    <message>
        <source>Waits for its code</source>
        <translation>ينتظر رمزه</translation>
    </message>
    <message>
        <source>Code has expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Code holds until</source>
        <translation>الرمز صالح حتى</translation>
    </message>
    <message>
        <source>Key since</source>
        <translation>المفتاح منذ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>%1 is known no more</source>
        <translation>%1 لم يعد معروفًا</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>arnold::ui::DrawerCountModel</name>
    <message>
        <source>%1 notes</source>
        <translation>أوراق %1</translation>
    </message>
    <message>
        <source>%1 coins</source>
        <translation>قطع %1</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ElsewhereModel</name>
    <message>
        <source>You are back at the till: this window may be closed.</source>
        <translation>عُد إلى نقطة البيع: يمكن إغلاق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::KeysModel</name>
    <message>
        <source>The command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>شخص غادر</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Choose what it may.</source>
        <translation>اختر صلاحياته.</translation>
    </message>
    <message>
        <source>The key “%1” opens nothing any more</source>
        <translation>لم يعد المفتاح «%1» يفتح شيئًا</translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrderModel</name>
    <message>
        <source>Walk-in customer</source>
        <translation>عميل عابر</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>الصندوق %1</translation>
    </message>
    <message>
        <source>Imported from %1, %2</source>
        <translation>مستورد من %1، %2</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>المتجر الإلكتروني</translation>
    </message>
    <message>
        <source>Sold by %1</source>
        <translation>باعه %1</translation>
    </message>
    <message>
        <source>Printed once</source>
        <translation>طُبع مرة واحدة</translation>
    </message>
    <message>
        <source>Printed %1 times</source>
        <translation>عدد مرات الطباعة %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 للواحدة</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>عاد %1</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>الخصومات</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>ضريبة %1 على %2</translation>
    </message>
    <message>
        <source>Tax unknown</source>
        <translation>الضريبة غير معروفة</translation>
    </message>
    <message>
        <source>%1 given, %2 change</source>
        <translation>دُفع %1، الباقي %2</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>الشحن إلى</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>الفوترة إلى</translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrdersModel</name>
    <message>
        <source>Walk-in</source>
        <translation>عميل عابر</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>زائر</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PaymentModel</name>
    <message>
        <source>VAT %1 on %2</source>
        <translation>ضريبة %1 على %2</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>ما زال ينقص %1.</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>يُردّ نقداً</translation>
    </message>
    <message>
        <source>Give back in cash besides</source>
        <translation>يُردّ نقداً أيضاً</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>أكثر من المستحق</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation>على جهاز البطاقات</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>الباقي للعميل</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Given back to the card</source>
        <translation>رُدّ إلى البطاقة</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>صرف %1</translation>
    </message>
    <message>
        <source>Take %1 cash</source>
        <translation>استلم %1 نقدًا</translation>
    </message>
    <message>
        <source>Card paid %1, go on</source>
        <translation>دفعت البطاقة %1، تابع</translation>
    </message>
    <message>
        <source>Card paid %1</source>
        <translation>دفعت البطاقة %1</translation>
    </message>
    <message>
        <source>%1 of it was not paid in cash. That needs the permission to refund, and goes on record with the reason.</source>
        <translation>%1 منه لم يُدفع نقداً. يتطلب ذلك صلاحية الردّ ويُسجَّل مع السبب.</translation>
    </message>
    <message>
        <source>Give back on the card terminal</source>
        <translation>يُردّ على جهاز البطاقات</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>النصف</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>الثلث</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>الربع</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>بالضبط</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PeopleModel</name>
    <message>
        <source>Locked here</source>
        <translation>مقفل هنا</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>بلا PIN</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>يتكون PIN من 4 إلى 8 أرقام.</translation>
    </message>
    <message>
        <source>%1 works here now</source>
        <translation>%1 يعمل هنا الآن</translation>
    </message>
    <message>
        <source>Roles of %1 changed</source>
        <translation>تغيّرت أدوار %1</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الرقمان غير متطابقين.</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>لدى %1 رقم PIN جديد</translation>
    </message>
    <message>
        <source>%1 may try again here</source>
        <translation>يمكن لـ %1 المحاولة مجددًا هنا</translation>
    </message>
    <message>
        <source>%1 does not work here any more</source>
        <translation>لم يعد %1 يعمل هنا</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN معيّن</translation>
    </message>
    <message>
        <source>Scan a badge or enter its number.</source>
        <translation>امسح شارة أو أدخل رقمها.</translation>
    </message>
    <message>
        <source>%1 has a badge</source>
        <translation>لدى %1 شارة</translation>
    </message>
    <message>
        <source>The badge of %1 opens nothing any more</source>
        <translation>شارة %1 لم تعد صالحة</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>بلا كلمة مرور</translation>
    </message>
    <message>
        <source>Password is set</source>
        <translation>كلمة المرور مضبوطة</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>أدخل عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way</source>
        <translation>الرسالة إلى %1 في الطريق</translation>
    </message>
    <message>
        <source>The invitation of %1 opens nothing any more</source>
        <translation>دعوة %1 لم تعد تفتح شيئًا</translation>
    </message>
    <message>
        <source>Invited until %1</source>
        <translation>مدعو حتى %1</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PinModel</name>
    <message numerus="yes">
        <source>A PIN has at least %n digit(s).</source>
        <translation>
            <numerusform>الرقم السري من رقم واحد على الأقل.</numerusform>
            <numerusform>الرقم السري من رقم واحد على الأقل.</numerusform>
            <numerusform>الرقم السري من رقمين على الأقل.</numerusform>
            <numerusform>الرقم السري من %n أرقام على الأقل.</numerusform>
            <numerusform>الرقم السري من %n رقمًا على الأقل.</numerusform>
            <numerusform>الرقم السري من %n رقم على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n try(s) left.</source>
        <translation>
            <numerusform>الرقم السري غير صحيح. لم تبقَ محاولات.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت %n محاولات.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت %n محاولة.</numerusform>
            <numerusform>الرقم السري غير صحيح. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>لا أحد هنا لديه هذه الشارة.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ReceiptModel</name>
    <message>
        <source>TRAINING, no receipt</source>
        <translation>تدريب، ليس إيصالًا</translation>
    </message>
</context>
<context>
    <name>arnold::ui::RecoverModel</name>
    <message>
        <source>That is no recovery key: a letter is missing or wrong.</source>
        <translation>هذا ليس مفتاح استعادة: حرف ناقص أو خاطئ.</translation>
    </message>
    <message>
        <source>This is another shop’s recovery key.</source>
        <translation>هذا مفتاح استعادة متجر آخر.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ReturnModel</name>
    <message>
        <source>Without a receipt</source>
        <translation>بدون إيصال</translation>
    </message>
    <message>
        <source>Came back already</source>
        <translation>أُعيد من قبل</translation>
    </message>
    <message>
        <source>%1 of %2 may come back</source>
        <translation>يمكن إرجاع %1 من %2</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>لم يعد مرغوباً</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا يناسب المقاس</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>معيب</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>صنف خاطئ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>back to stock</source>
        <translation>يعود إلى المخزون</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>ليس إلى المخزون</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>ضريبة %1</translation>
    </message>
    <message>
        <source>Paid by a coupon, no money back</source>
        <translation>دُفع بقسيمة، لا يُردّ نقداً</translation>
    </message>
    <message>
        <source>No receipt and no item has this number.</source>
        <translation>لا إيصال ولا صنف بهذا الرقم.</translation>
    </message>
    <message>
        <source>No receipt has this number.</source>
        <translation>لا إيصال بهذا الرقم.</translation>
    </message>
    <message>
        <source>That was no sale: nothing of it can come back.</source>
        <translation>لم يكن ذلك بيعاً، فلا شيء منه يُرجع.</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>اختر أولاً ما يُرجع.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::RolesModel</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>يطلب</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>A limit is between 0 and 100 percent.</source>
        <translation>الحد بين 0 و100 بالمئة.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>أدخل مبلغًا.</translation>
    </message>
    <message>
        <source>Roles saved</source>
        <translation>حُفظت الأدوار</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Role %1 added</source>
        <translation>أُضيف الدور %1</translation>
    </message>
    <message>
        <source>Role %1 archived</source>
        <translation>أُرشف الدور %1</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SaleLinesModel</name>
    <message>
        <source>%1 each</source>
        <translation>%1 للواحدة</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation>بدون إيصال</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SaleModel</name>
    <message>
        <source>Held at %1</source>
        <translation>عُلّق الساعة %1</translation>
    </message>
    <message>
        <source>Hold or finish this sale first.</source>
        <translation>علّق هذا البيع أو أنهِه أولًا.</translation>
    </message>
    <message>
        <source>Includes VAT %1</source>
        <translation>تشمل الضريبة %1</translation>
    </message>
    <message>
        <source>Plus tax %1</source>
        <translation>تضاف الضريبة %1</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>مفاتيح سريعة</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>يكون الخصم بين 0 و100 بالمئة.</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>خصم %1</translation>
    </message>
    <message>
        <source>That is not a price.</source>
        <translation>هذا ليس سعرًا.</translation>
    </message>
    <message>
        <source>Price by hand</source>
        <translation>سعر يدوي</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>The sale of %1 waits</source>
        <translation>عملية بيع %1 في الانتظار</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SessionsModel</name>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>وقت الدخول</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>تنتهي تلقائيًا</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>قُدّم</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>لم يُقدّم</translation>
    </message>
    <message>
        <source>%1 is signed out there</source>
        <translation>سُجّل خروج %1 من هناك</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere</source>
        <translation>سُجّل خروج %1 من كل مكان</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SetupModel</name>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>السعودية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>يُقرَّب النقد إلى</translation>
    </message>
    <message>
        <source>Books are kept</source>
        <translation>تُحفظ الدفاتر</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has four to eight digits.</source>
        <translation>الرقم السري من أربعة إلى ثمانية أرقام.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>الرقمان السريان مختلفان.</translation>
    </message>
    <message>
        <source>There is a shop already: %1</source>
        <translation>يوجد متجر بالفعل: %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Keep this page apart from the computer. With it and a backup the shop comes back on another computer; without it no backup opens.</source>
        <translation>احفظ هذه الصفحة بعيدًا عن الحاسوب. بها وبنسخة احتياطية يعود المتجر على حاسوب آخر، ومن دونها لا تُفتح أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>No page could be made. Please write the key down.</source>
        <translation>تعذّر إنشاء الصفحة. يُرجى كتابة المفتاح.</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ShiftModel</name>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>المرتجعات</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>رصيد الافتتاح</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>النقد المحصّل</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>المفترض في الدرج</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>أُودع</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>صُرف</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>إلى الخزنة</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>من الخزنة</translation>
    </message>
</context>
</TS>
