<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Person added</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Person archived</source>
        <translation>担当者をアーカイブ</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PINを設定</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Badge given</source>
        <translation>バッジを付与</translation>
    </message>
    <message>
        <source>Badges blocked</source>
        <translation>バッジを無効化</translation>
    </message>
    <message>
        <source>Role added</source>
        <translation>役割を追加</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>役割の内容を変更</translation>
    </message>
    <message>
        <source>Role archived</source>
        <translation>役割をアーカイブ</translation>
    </message>
    <message>
        <source>Sign-in set up</source>
        <translation>ログインを設定</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッションを終了</translation>
    </message>
    <message>
        <source>Stolen session ended</source>
        <translation>盗まれたセッションを終了</translation>
    </message>
    <message>
        <source>Signing key made</source>
        <translation>署名鍵を作成</translation>
    </message>
    <message>
        <source>API key made</source>
        <translation>APIキーを作成</translation>
    </message>
    <message>
        <source>API key rotated</source>
        <translation>APIキーを更新</translation>
    </message>
    <message>
        <source>API key revoked</source>
        <translation>APIキーを失効</translation>
    </message>
    <message>
        <source>Product added</source>
        <translation>商品を追加</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>商品を変更</translation>
    </message>
    <message>
        <source>Product archived</source>
        <translation>商品をアーカイブ</translation>
    </message>
    <message>
        <source>Variant added</source>
        <translation>バリエーションを追加</translation>
    </message>
    <message>
        <source>Variant changed</source>
        <translation>バリエーションを変更</translation>
    </message>
    <message>
        <source>Category added</source>
        <translation>カテゴリを追加</translation>
    </message>
    <message>
        <source>Collection added</source>
        <translation>コレクションを追加</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>価格を設定</translation>
    </message>
    <message>
        <source>Price list added</source>
        <translation>価格表を追加</translation>
    </message>
    <message>
        <source>Promotion added</source>
        <translation>プロモーションを追加</translation>
    </message>
    <message>
        <source>Promotion archived</source>
        <translation>プロモーションをアーカイブ</translation>
    </message>
    <message>
        <source>Quick keys set</source>
        <translation>クイックキーを設定</translation>
    </message>
    <message>
        <source>Stock received</source>
        <translation>入荷</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>棚卸</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>在庫を調整</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>顧客を変更</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>住所を追加</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>住所を変更</translation>
    </message>
    <message>
        <source>Address removed</source>
        <translation>住所を削除</translation>
    </message>
    <message>
        <source>Customer archived</source>
        <translation>顧客をアーカイブ</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>顧客を消去</translation>
    </message>
    <message>
        <source>Customer group added</source>
        <translation>顧客グループを追加</translation>
    </message>
    <message>
        <source>Shop set up</source>
        <translation>店舗を開設</translation>
    </message>
    <message>
        <source>Location added</source>
        <translation>拠点を追加</translation>
    </message>
    <message>
        <source>Register added</source>
        <translation>レジを追加</translation>
    </message>
    <message>
        <source>Tax class added</source>
        <translation>税区分を追加</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>担当者と役割</translation>
    </message>
    <message>
        <source>Keys and sign-in</source>
        <translation>キーとログイン</translation>
    </message>
    <message>
        <source>Goods and prices</source>
        <translation>商品と価格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Shop and registers</source>
        <translation>店舗とレジ</translation>
    </message>
    <message>
        <source>Arnold itself</source>
        <translation>Arnold 自身</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>退職者</translation>
    </message>
    <message>
        <source>Signed in by PIN</source>
        <translation>PINでサインイン</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PINが違います</translation>
    </message>
    <message>
        <source>Locked after wrong PINs</source>
        <translation>PIN間違いによりロック</translation>
    </message>
    <message>
        <source>Second factor added</source>
        <translation>第2要素を追加</translation>
    </message>
    <message>
        <source>Second factor removed</source>
        <translation>第2要素を削除</translation>
    </message>
    <message>
        <source>Recovery codes renewed</source>
        <translation>復旧コードを更新</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>復旧コードを使用</translation>
    </message>
    <message>
        <source>Log-in elsewhere joined</source>
        <translation>外部ログインを連携</translation>
    </message>
    <message>
        <source>Log-in elsewhere given up</source>
        <translation>外部ログインの連携を解除</translation>
    </message>
    <message>
        <source>Master key changed</source>
        <translation>マスターキーを変更</translation>
    </message>
    <message>
        <source>Master key recovered</source>
        <translation>マスターキーを復旧</translation>
    </message>
    <message>
        <source>Recovery key made</source>
        <translation>復旧キーを作成</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>アカウントを開設</translation>
    </message>
    <message>
        <source>Account taken over by its owner</source>
        <translation>本人がアカウントを引き継ぎ</translation>
    </message>
    <message>
        <source>E-mail address confirmed</source>
        <translation>メールアドレスを確認</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>メールアドレスを変更</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>パスワードを再設定</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>会社情報を変更</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>拠点を変更</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>レジを変更</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Invited by e-mail</source>
        <translation>メールで招待</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>招待を承諾</translation>
    </message>
    <message>
        <source>Passkey added</source>
        <translation>パスキーを追加</translation>
    </message>
    <message>
        <source>Passkey removed</source>
        <translation>パスキーを削除</translation>
    </message>
    <message>
        <source>Device added</source>
        <translation>端末を追加</translation>
    </message>
    <message>
        <source>New code for a device</source>
        <translation>端末の新しいコード</translation>
    </message>
    <message>
        <source>Device enrolled</source>
        <translation>端末を登録</translation>
    </message>
    <message>
        <source>Key of a device changed</source>
        <translation>端末の鍵を変更</translation>
    </message>
    <message>
        <source>Device deactivated</source>
        <translation>端末を無効化</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>招待を取り消し</translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>A program without a name</source>
        <translation>名前のないプログラム</translation>
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
            <numerusform>%1 点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalFace</name>
    <message>
        <source>Who approves this?</source>
        <translation>誰が承認しますか？</translation>
    </message>
    <message>
        <source>Nobody here may approve this</source>
        <translation>承認できる人がいません</translation>
    </message>
    <message>
        <source>Somebody with the permission and a PIN is needed.</source>
        <translation>権限と PIN を持つ人が必要です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tap a name or scan a badge. The sale stays as it is.</source>
        <translation>名前をタップするかバッジをスキャン。販売はそのままです。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>It is noted who approved.</source>
        <translation>承認者は記録されます。</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Search by who, what or about what</source>
        <translation>担当者、操作、対象で検索</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>操作の種類</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>AuditSide</name>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Looking, back to %1 …</source>
        <translation>検索中（%1 まで）…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>最新 %1 件</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全 %1 件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>以前のものを表示</translation>
    </message>
    <message>
        <source>The trail did not load</source>
        <translation>監査証跡を読み込めませんでした</translation>
    </message>
    <message>
        <source>Nothing fits what you look for</source>
        <translation>条件に合う記録はありません</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ記録はありません</translation>
    </message>
    <message>
        <source>There is more further back.</source>
        <translation>さらに前の記録があります。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
</context>
<context>
    <name>CashSheet</name>
    <message>
        <source>Cash in the drawer</source>
        <translation>ドロア内の現金</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>ドロアを開く</translation>
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
        <translation>記帳されていません</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Search or scan: name, SKU, barcode</source>
        <translation>検索またはスキャン：商品名、SKU、バーコード</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1歳以上</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>「%1」という商品はありません</translation>
    </message>
    <message>
        <source>Enter looks it up as a barcode or SKU.</source>
        <translation>Enter でバーコードまたは SKU として検索します。</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CloseShiftScreen</name>
    <message>
        <source>Shift is closed</source>
        <translation>シフトを締めました</translation>
    </message>
    <message>
        <source>Close shift %1</source>
        <translation>シフト %1 を締める</translation>
    </message>
    <message>
        <source>Register %1 · %2</source>
        <translation>レジ %1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Back to sale</source>
        <translation>販売に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>ドロア内の現金</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>Expected hidden</source>
        <translation>予定額は非表示</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Blind close</source>
        <translation>ブラインド締め</translation>
    </message>
    <message>
        <source>The Z is in the journal. The drawer keeps what was counted.</source>
        <translation>Z レポートは記録済みです。数えた現金はドロアに残ります。</translation>
    </message>
    <message>
        <source>Closing ends sales of this shift and issues its Z.</source>
        <translation>締めるとこのシフトの販売が終わり、Z レポートが発行されます。</translation>
    </message>
    <message>
        <source>Close shift and issue the Z</source>
        <translation>締めて Z レポートを発行</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未計数</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>ドロアを開く</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search commands, products and orders</source>
        <translation>操作・商品・注文を検索</translation>
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
        <translation>%2 × %1、%3</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>how many</source>
        <translation>枚数</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
</context>
<context>
    <name>CustomerSearch</name>
    <message>
        <source>Name, phone, e-mail or number</source>
        <translation>名前、電話、メール、番号</translation>
    </message>
    <message>
        <source>Sell without %1</source>
        <translation>%1なしで販売</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>顧客を探す</translation>
    </message>
    <message>
        <source>A name by its first letters; e-mail, phone and number as a whole.</source>
        <translation>名前は最初の文字で、メール・電話・番号は全体で探します。</translation>
    </message>
    <message>
        <source>Nobody by “%1”</source>
        <translation>「%1」の顧客はいません</translation>
    </message>
    <message>
        <source>F4 adds them as a new customer.</source>
        <translation>F4で新しい顧客として追加します。</translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Customer of this sale</source>
        <translation>この会計の顧客</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>顧客を追加</translation>
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
        <translation>デモ店舗を作成中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
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
        <translation>食料品店</translation>
    </message>
    <message>
        <source>Weighed goods, deposits and two VAT rates.</source>
        <translation>量り売り、容器代、2つの税率。</translation>
    </message>
    <message>
        <source>Scan a sample barcode</source>
        <translation>バーコードを読み取る</translation>
    </message>
    <message>
        <source>Weigh the bananas</source>
        <translation>バナナを量る</translation>
    </message>
    <message>
        <source>Ask for age at the till</source>
        <translation>レジで年齢を確認</translation>
    </message>
    <message>
        <source>Open grocery</source>
        <translation>食料品店を開く</translation>
    </message>
    <message>
        <source>Fashion</source>
        <translation>アパレル</translation>
    </message>
    <message>
        <source>Sizes and colours, till and web shop.</source>
        <translation>サイズと色、レジとネットショップ。</translation>
    </message>
    <message>
        <source>Pick a size and colour</source>
        <translation>サイズと色を選ぶ</translation>
    </message>
    <message>
        <source>Exchange a size</source>
        <translation>サイズを交換する</translation>
    </message>
    <message>
        <source>Order in the web shop</source>
        <translation>ネットで注文する</translation>
    </message>
    <message>
        <source>Open fashion</source>
        <translation>アパレルを開く</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>カフェ</translation>
    </message>
    <message>
        <source>Fast counter with hot drinks and cakes.</source>
        <translation>温かい飲み物とケーキの早いカウンター。</translation>
    </message>
    <message>
        <source>Sell with quick keys</source>
        <translation>クイックキーで販売</translation>
    </message>
    <message>
        <source>Drinks and cakes</source>
        <translation>飲み物とケーキ</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>ドロアを数える</translation>
    </message>
    <message>
        <source>Open café</source>
        <translation>カフェを開く</translation>
    </message>
    <message>
        <source>Try the demo store</source>
        <translation>デモ店舗を試す</translation>
    </message>
    <message>
        <source>A working shop with thirty days of history.</source>
        <translation>30日分の履歴がある、動いている店舗です。</translation>
    </message>
</context>
<context>
    <name>DeviceCode</name>
    <message>
        <source>The code of the device</source>
        <translation>端末のコード</translation>
    </message>
    <message>
        <source>Enter it on the device until %1. It is shown this once.</source>
        <translation>%1までに端末で入力してください。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
</context>
<context>
    <name>DeviceSide</name>
    <message>
        <source>Fingerprint of its key</source>
        <translation>キーの指紋</translation>
    </message>
    <message>
        <source>It signs the journal. Whoever checks an export compares these figures.</source>
        <translation>ジャーナルに署名します。エクスポートの検証時に照合してください。</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1を無効にしますか？</translation>
    </message>
    <message>
        <source>Nobody signs in at it any more, and whoever has is signed out. This is for good.</source>
        <translation>今後この端末ではサインインできず、サインイン中の人はサインアウトされます。元に戻せません。</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Search by name, place or key</source>
        <translation>名前、場所、キーで検索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>No registers yet</source>
        <translation>レジはまだありません</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>最終動作</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DrawerCount</name>
    <message>
        <source>Notes</source>
        <translation>紙幣</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>硬貨</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
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
        <translation>%1 でサインイン</translation>
    </message>
    <message>
        <source>Your log-in asks for its second factor as well.</source>
        <translation>ログインには第二要素も必要です。</translation>
    </message>
    <message>
        <source>Go on in your browser. The till opens by itself when you are done.</source>
        <translation>ブラウザーで続けてください。完了するとレジが自動的に開きます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>コードで</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Discount up to</source>
        <translation>値引きの上限</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更項目</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webアドレス</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>クイックキー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>数量以上</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>在庫移動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>手持在庫</translation>
    </message>
    <message>
        <source>Per quantity</source>
        <translation>数量あたり</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>Lower a price by up to</source>
        <translation>値下げの上限</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Refund up to</source>
        <translation>返金の上限</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Sells to the web</source>
        <translation>ウェブで販売</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>後継</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Sold beyond stock up to</source>
        <translation>在庫超過販売の上限</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Minute at which a day begins</source>
        <translation>1日の開始時刻（分）</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>May be discounted</source>
        <translation>値引き可</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Seconds that the old secret still opens</source>
        <translation>古いシークレットの有効秒数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法人名</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>住所2行目</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Agrees to advertising</source>
        <translation>広告への同意</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Further facts</source>
        <translation>その他の情報</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>最低年齢</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>人気度</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Foot of receipts</source>
        <translation>レシートのフッター</translation>
    </message>
    <message>
        <source>Head of receipts</source>
        <translation>レシートのヘッダー</translation>
    </message>
    <message>
        <source>Entry in the register of companies</source>
        <translation>商業登記</translation>
    </message>
    <message>
        <source>Description for search engines</source>
        <translation>検索エンジン用の説明</translation>
    </message>
    <message>
        <source>Title for search engines</source>
        <translation>検索エンジン用のタイトル</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>棚</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>サブタイトル</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税務番号</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>在庫を管理</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>VAT番号</translation>
    </message>
    <message>
        <source>%1 (only what differs)</source>
        <translation>%1（異なるものだけ）</translation>
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
        <translation>すべてこのコンピューター内に保存されます。デモが実店舗に影響することはありません。</translation>
    </message>
</context>
<context>
    <name>HeldSales</name>
    <message>
        <source>Held %1</source>
        <translation>保留 %1</translation>
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
        <translation>新しいキーのシークレット</translation>
    </message>
    <message>
        <source>It is shown this once. Keep it where only that program can read it.</source>
        <translation>表示されるのは今回だけです。そのプログラムだけが読める場所に保管してください。</translation>
    </message>
</context>
<context>
    <name>KeySide</name>
    <message>
        <source>What it may</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>「%1」を失効させますか？</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from now on. This cannot be undone.</source>
        <translation>今後このキーは拒否されます。元に戻せません。</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Search by name, scope or maker</source>
        <translation>名前、権限、作成者で検索</translation>
    </message>
    <message>
        <source>In use %1</source>
        <translation>使用中 %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>No key has ended</source>
        <translation>終了したキーはありません</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>A key lets another program in: a web shop, a bookkeeper, a label printer.</source>
        <translation>キーがあれば、ウェブショップ、会計、ラベルプリンターなど他のプログラムが接続できます。</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Not without approval</source>
        <translation>承認が必要</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限あり</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Discount on this line</source>
        <translation>この行の値引き</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>この行のメモ</translation>
    </message>
    <message>
        <source>Discount on the sale</source>
        <translation>会計の値引き</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Gift, no bag, …</source>
        <translation>ギフト、袋なし、…</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
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
        <translation>自分の権限を超えて与えたり外したりはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>%n 人がこの役割です。先に別の役割にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A shop keeps at least one owner.</source>
        <translation>店には所有者が少なくとも1人必要です。</translation>
    </message>
    <message>
        <source>A role has this name already.</source>
        <translation>同じ名前の役割があります。</translation>
    </message>
    <message>
        <source>Somebody here has this badge already.</source>
        <translation>このバッジはすでに使われています。</translation>
    </message>
    <message>
        <source>Somebody here signs in with this address already.</source>
        <translation>このアドレスはすでに別の人が使っています。</translation>
    </message>
</context>
<context>
    <name>ManageActs</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n 件が未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新しい役割</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しいスタッフ</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>監査証跡を検証</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新しい端末</translation>
    </message>
</context>
<context>
    <name>ManageList</name>
    <message>
        <source>This list did not load</source>
        <translation>一覧を読み込めませんでした</translation>
    </message>
    <message>
        <source>Nothing fits “%1”</source>
        <translation>「%1」に合うものはありません</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>ManageScreen</name>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
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
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>NewBadge</name>
    <message>
        <source>Badge for %1</source>
        <translation>%1 のバッジ</translation>
    </message>
    <message>
        <source>Scan it now. It chooses the name; the PIN is asked for as ever.</source>
        <translation>いまスキャンしてください。名前が選ばれます。PIN はいつもどおり必要です。</translation>
    </message>
    <message>
        <source>Add the badge</source>
        <translation>バッジを追加</translation>
    </message>
    <message>
        <source>Number of the badge</source>
        <translation>バッジの番号</translation>
    </message>
</context>
<context>
    <name>NewDevice</name>
    <message>
        <source>New device</source>
        <translation>新しい端末</translation>
    </message>
    <message>
        <source>It gets a code, by which it enrols itself.</source>
        <translation>端末が自分を登録するためのコードを発行します。</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>コードを発行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As people call it: stockroom tablet</source>
        <translation>呼び名：倉庫のタブレット</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>担当するレジ</translation>
    </message>
</context>
<context>
    <name>NewInvitation</name>
    <message>
        <source>Invite %1</source>
        <translation>%1を招待</translation>
    </message>
    <message>
        <source>A mail with a link, good for three days: they choose their password by it.</source>
        <translation>3日間有効なリンクをメールで送ります。本人がパスワードを決めます。</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>メールを送る</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>New API key</source>
        <translation>新しいAPIキー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Which program uses it, and where</source>
        <translation>どのプログラムがどこで使うか</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30日後</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>90日後</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>1年後</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>What it may</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Chosen below</source>
        <translation>下で選択</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>All that I may</source>
        <translation>自分の権限すべて</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>New person</source>
        <translation>新しいスタッフ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As it stands on receipts</source>
        <translation>レシートに載る名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>4 to 8 figures; it can be set later</source>
        <translation>4〜8桁。後でも設定できます</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>New PIN for %1</source>
        <translation>%1 の新しい PIN</translation>
    </message>
    <message>
        <source>4 to 8 figures. It unlocks them at every register.</source>
        <translation>4〜8桁。すべてのレジのロックも解除されます。</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN を設定</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Nothing here has the code %1</source>
        <translation>コード %1 の商品はありません</translation>
    </message>
    <message>
        <source>Copy of %1 is in the journal</source>
        <translation>%1の控えを記録しました</translation>
    </message>
    <message>
        <source>Sale cleared</source>
        <translation>会計を消去しました</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Number pad</source>
        <translation>テンキー</translation>
    </message>
    <message>
        <source>Delete the last figure</source>
        <translation>最後の数字を消す</translation>
    </message>
</context>
<context>
    <name>OnceShown</name>
    <message>
        <source>I have it</source>
        <translation>控えました</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>シークレットをコピー</translation>
    </message>
</context>
<context>
    <name>OpenShiftScreen</name>
    <message>
        <source>Open shift %1</source>
        <translation>シフト %1 を開始</translation>
    </message>
    <message>
        <source>Register %1 · %2</source>
        <translation>レジ %1 · %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>釣銭準備金</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未計数</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Left by the last shift</source>
        <translation>前シフトの残高</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>A difference goes from or to the safe, and into the journal.</source>
        <translation>差額は金庫との出し入れとして記録されます。</translation>
    </message>
    <message>
        <source>Open with %1</source>
        <translation>%1 で開始</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>OrderActs</name>
    <message>
        <source>Copy</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>再印刷</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>A reprint says Copy and goes into the journal.</source>
        <translation>再印刷には控えと記され、記録に残ります。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返品</translation>
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
        <translation>明細</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>伝票</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>OrderSide</name>
    <message>
        <source>Nothing chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>The order that is chosen in the list shows here.</source>
        <translation>一覧で選んだ注文がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>一部返金</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>一部支払い</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>代金引換</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>未発送</translation>
    </message>
    <message>
        <source>Partly sent</source>
        <translation>一部発送済み</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>受け取り可能</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引き渡し済み</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>一部返品済み</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返品済み</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>請求書</translation>
    </message>
    <message>
        <source>Deposit invoice</source>
        <translation>前受金請求書</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>貸方票</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>取消伝票</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Zレポート</translation>
    </message>
    <message>
        <source>Imported sale</source>
        <translation>取り込んだ売上</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Invoice issued</source>
        <translation>請求書発行</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>控えを印刷</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>発送</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>受け取り</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>Scan a receipt, or find its number</source>
        <translation>レシートをスキャンまたは番号で検索</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>ネット</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取込</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>最新 %1 件</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全 %1 件</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>以前のものを表示</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>取引はまだありません</translation>
    </message>
    <message>
        <source>No order has the number “%1”</source>
        <translation>番号「%1」の取引はありません</translation>
    </message>
</context>
<context>
    <name>OwnShop</name>
    <message>
        <source>Shop and company</source>
        <translation>店舗と会社</translation>
    </message>
    <message>
        <source>Address and tax number</source>
        <translation>住所と税番号</translation>
    </message>
    <message>
        <source>Country and currency</source>
        <translation>国と通貨</translation>
    </message>
    <message>
        <source>Owner and PIN</source>
        <translation>オーナーと PIN</translation>
    </message>
    <message>
        <source>First register</source>
        <translation>最初のレジ</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>自分の店を始める</translation>
    </message>
    <message>
        <source>One page, two minutes. Currency and company lock with the first sale.</source>
        <translation>1ページ、2分で完了。通貨と会社は最初の販売で確定します。</translation>
    </message>
</context>
<context>
    <name>PaymentDesk</name>
    <message>
        <source>Given</source>
        <translation>お預かり</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>お返し</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>お預かり現金</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>記帳できません</translation>
    </message>
    <message>
        <source>Enter the amount on the terminal, and go on when it has been paid there.</source>
        <translation>端末に金額を入力し、支払いが済んだら続けてください。</translation>
    </message>
    <message>
        <source>Another way back</source>
        <translation>別の方法での返金</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>カード</translation>
    </message>
</context>
<context>
    <name>PaymentScreen</name>
    <message>
        <source>Back to sale</source>
        <translation>販売に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>お会計</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>PaymentSlip</name>
    <message>
        <source>Lines of the sale</source>
        <translation>会計の明細</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>お返し</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>お支払い残額</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Search by name or role</source>
        <translation>名前か役割で検索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>スタッフ</translation>
    </message>
</context>
<context>
    <name>PersonSide</name>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Locked at this register</source>
        <translation>このレジでロック中</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN 設定済み</translation>
    </message>
    <message>
        <source>No PIN yet</source>
        <translation>PIN 未設定</translation>
    </message>
    <message>
        <source>Unlock here</source>
        <translation>ここで解除</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新しい PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN を設定</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Changing people and roles needs another permission.</source>
        <translation>スタッフと役割の変更には別の権限が必要です。</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>%1 をアーカイブしますか？</translation>
    </message>
    <message>
        <source>They sign in nowhere any more. What they sold keeps their name.</source>
        <translation>今後サインインできません。販売の記録には名前が残ります。</translation>
    </message>
    <message>
        <source>Badge is set</source>
        <translation>バッジ登録済み</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>バッジなし</translation>
    </message>
    <message>
        <source>Add badge</source>
        <translation>バッジを追加</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Block the badge of %1</source>
        <translation>%1 のバッジを停止</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Invite %1 by e-mail</source>
        <translation>%1をメールで招待</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1</source>
        <translation>%1への招待を取り消す</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 figures entered</source>
        <translation>%2 桁中 %1 桁入力済み</translation>
    </message>
</context>
<context>
    <name>PinSide</name>
    <message>
        <source>Enter your PIN</source>
        <translation>PIN を入力してください</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
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
        <translation>販売</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>PrintedCode</name>
    <message>
        <source>Code of the receipt</source>
        <translation>レシートのコード</translation>
    </message>
</context>
<context>
    <name>PrintedPaper</name>
    <message>
        <source>Receipt</source>
        <translation>レシート</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ギフトカード</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>ストアクレジット</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>売掛</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>お支払い</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>消費税</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>端数調整</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>お釣り</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>VAT番号</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税務番号</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Zレポート</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Xレポート</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定額</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>実額</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>釣銭準備金</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>金庫へ</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>金庫から</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Return of</source>
        <translation>返品元</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>Paid %1</source>
        <translation>%1 お支払い済み</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>お釣り</translation>
    </message>
    <message>
        <source>%1 given · receipt %2</source>
        <translation>お預かり %1 · レシート %2</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>次の会計</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>レシート %1</translation>
    </message>
    <message>
        <source>Return booked</source>
        <translation>返品を記帳しました</translation>
    </message>
</context>
<context>
    <name>RecoverShop</name>
    <message>
        <source>The key of this shop is missing</source>
        <translation>この店舗のキーが見つかりません</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>店舗を開く</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>“%1” was copied without the key file beside it.</source>
        <translation>「%1」は隣のキーファイルなしでコピーされました。</translation>
    </message>
    <message>
        <source>The recovery key, which was shown when the shop was made, opens it here.</source>
        <translation>店舗の作成時に表示された復旧キーで、ここで開けます。</translation>
    </message>
    <message>
        <source>Seven groups; dashes do not matter</source>
        <translation>7つのグループ（ハイフンは不要）</translation>
    </message>
</context>
<context>
    <name>RecoveryGroups</name>
    <message>
        <source>Recovery key: %1</source>
        <translation>復旧キー：%1</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyCard</name>
    <message>
        <source>Write down the recovery key</source>
        <translation>復旧キーを書き留めてください</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Keep it apart from this computer</source>
        <translation>このパソコンとは別の場所に保管</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>Go to the shop</source>
        <translation>店舗へ進む</translation>
    </message>
    <message>
        <source>Backups are locked with it: key and backup bring the shop back anywhere.</source>
        <translation>バックアップはこのキーで施錠されます。キーとバックアップがあれば、どこでも店舗を復元できます。</translation>
    </message>
    <message>
        <source>Nobody can look it up later: it is shown only now.</source>
        <translation>後から確認することはできません。表示されるのは今だけです。</translation>
    </message>
    <message>
        <source>In a drawer at home or in a safe. Capitals and dashes do not matter.</source>
        <translation>自宅の引き出しや金庫など。大文字やハイフンは区別されません。</translation>
    </message>
</context>
<context>
    <name>ReturnHead</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>ReturnLines</name>
    <message>
        <source>Lines of the receipt</source>
        <translation>レシートの明細</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>戻し先</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>在庫へ</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>戻さない</translation>
    </message>
</context>
<context>
    <name>ReturnScreen</name>
    <message>
        <source>Back to sale</source>
        <translation>販売に戻る</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>返品・交換</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>レシート番号</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Scan the receipt</source>
        <translation>レシートをスキャン</translation>
    </message>
    <message>
        <source>Or type its number. Goods without a receipt are scanned one by one.</source>
        <translation>または番号を入力。レシートなしの商品は1点ずつスキャンします。</translation>
    </message>
    <message>
        <source>Or type its number.</source>
        <translation>または番号を入力してください。</translation>
    </message>
    <message>
        <source>Receipt number or barcode</source>
        <translation>レシート番号かバーコード</translation>
    </message>
    <message>
        <source>Find it in the orders</source>
        <translation>取引から探す</translation>
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
        <translation>返品</translation>
    </message>
    <message>
        <source>What comes back keeps the price, tax and date of %1.</source>
        <translation>返品は %1 の価格・税・日付のままです。</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 を返金</translation>
    </message>
    <message>
        <source>Exchange for other goods</source>
        <translation>他の商品と交換</translation>
    </message>
    <message>
        <source>Add to the sale</source>
        <translation>販売に追加</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>On to payment</source>
        <translation>支払いへ</translation>
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
        <translation>レジで</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Orders and customers</source>
        <translation>注文とお客様</translation>
    </message>
    <message>
        <source>Books and people</source>
        <translation>帳簿とスタッフ</translation>
    </message>
    <message>
        <source>Sell and take payment</source>
        <translation>販売と会計</translation>
    </message>
    <message>
        <source>Discount up to</source>
        <translation>値引きの上限</translation>
    </message>
    <message>
        <source>Lower a price by up to</source>
        <translation>値下げの上限</translation>
    </message>
    <message>
        <source>Refund up to</source>
        <translation>返金の上限</translation>
    </message>
    <message>
        <source>Return without a receipt</source>
        <translation>レシートなしの返品</translation>
    </message>
    <message>
        <source>Give money back another way</source>
        <translation>別の方法での返金</translation>
    </message>
    <message>
        <source>Void sales</source>
        <translation>販売の取消</translation>
    </message>
    <message>
        <source>Sell more than is in stock</source>
        <translation>在庫を超える販売</translation>
    </message>
    <message>
        <source>Practise in training mode</source>
        <translation>練習モード</translation>
    </message>
    <message>
        <source>Open and close shifts</source>
        <translation>シフトの開始と締め</translation>
    </message>
    <message>
        <source>Cash to and from the safe</source>
        <translation>金庫との現金移動</translation>
    </message>
    <message>
        <source>Pay cash in and out</source>
        <translation>現金の入出金</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>販売なしでドロアを開く</translation>
    </message>
    <message>
        <source>See expected cash before the count</source>
        <translation>数える前に予定額を見る</translation>
    </message>
    <message>
        <source>See products and stock</source>
        <translation>商品と在庫を見る</translation>
    </message>
    <message>
        <source>Products, prices and promotions</source>
        <translation>商品・価格・販促</translation>
    </message>
    <message>
        <source>Count, receive and adjust stock</source>
        <translation>棚卸・入荷・調整</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>注文を見る</translation>
    </message>
    <message>
        <source>Change, hand over and cancel orders</source>
        <translation>注文の変更・引渡・取消</translation>
    </message>
    <message>
        <source>Erase customers</source>
        <translation>お客様の消去</translation>
    </message>
    <message>
        <source>Reports and export</source>
        <translation>レポートと書き出し</translation>
    </message>
    <message>
        <source>Read documents that are locked</source>
        <translation>ロックされた書類を読む</translation>
    </message>
    <message>
        <source>See people, registers and settings</source>
        <translation>スタッフ・レジ・設定を見る</translation>
    </message>
    <message>
        <source>Change people and roles</source>
        <translation>スタッフと役割の変更</translation>
    </message>
    <message>
        <source>Change registers and settings</source>
        <translation>レジと設定の変更</translation>
    </message>
    <message>
        <source>Keys for other programs</source>
        <translation>他のプログラム用の鍵</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>値引きする</translation>
    </message>
    <message>
        <source>Lower prices</source>
        <translation>価格を下げる</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>返品を受ける</translation>
    </message>
    <message>
        <source>See shifts</source>
        <translation>シフトの閲覧</translation>
    </message>
    <message>
        <source>See customers</source>
        <translation>顧客の閲覧</translation>
    </message>
    <message>
        <source>Add and change customers</source>
        <translation>顧客の追加と変更</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>レジ担当</translation>
    </message>
    <message>
        <source>Stock clerk</source>
        <translation>在庫担当</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>経理</translation>
    </message>
</context>
<context>
    <name>RolesHead</name>
    <message>
        <source>Asks</source>
        <translation>要承認</translation>
    </message>
    <message>
        <source>somebody approves</source>
        <translation>別の人が承認</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archive the role %1</source>
        <translation>役割 %1 をアーカイブ</translation>
    </message>
</context>
<context>
    <name>RolesPane</name>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新しい役割</translation>
    </message>
    <message>
        <source>It may nothing until the matrix says so.</source>
        <translation>表で許可するまで何もできません。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Archive the role %1?</source>
        <translation>役割 %1 をアーカイブしますか？</translation>
    </message>
    <message>
        <source>Nobody can be given it any more.</source>
        <translation>今後は割り当てられません。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
</context>
<context>
    <name>RotateKey</name>
    <message>
        <source>A new secret for “%1”</source>
        <translation>「%1」の新しいシークレット</translation>
    </message>
    <message>
        <source>The new key may the same. Until when does the old secret open?</source>
        <translation>新しいキーの権限は同じです。古いシークレットはいつまで有効にしますか？</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>One more day</source>
        <translation>あと1日</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>すぐに無効</translation>
    </message>
</context>
<context>
    <name>SaleCustomerButton</name>
    <message>
        <source>Customer %1</source>
        <translation>顧客 %1</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>顧客を追加</translation>
    </message>
</context>
<context>
    <name>SaleCustomerFace</name>
    <message>
        <source>Walk-in customer</source>
        <translation>一般のお客様</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>顧客を追加</translation>
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
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove the customer</source>
        <translation>顧客を外す</translation>
    </message>
</context>
<context>
    <name>SaleLineFace</name>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>SaleMenu</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>ドロア内の現金</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>ドロアを開く</translation>
    </message>
    <message>
        <source>Clear the sale</source>
        <translation>会計を取り消す</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>返品・交換</translation>
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
        <translation>会計の明細</translation>
    </message>
    <message>
        <source>Scan the first item</source>
        <translation>最初の商品をスキャン</translation>
    </message>
    <message>
        <source>Or tap a tile, or press F2 to search.</source>
        <translation>またはタイルをタップ、F2 で検索。</translation>
    </message>
</context>
<context>
    <name>SaleTotals</name>
    <message>
        <source>Discounts</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>お会計</translation>
    </message>
    <message>
        <source>F12</source>
        <translation>F12</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>返金</translation>
    </message>
</context>
<context>
    <name>SchemeChoice</name>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>配色：%1</translation>
    </message>
</context>
<context>
    <name>ScopeLine</name>
    <message>
        <source>%1, in part</source>
        <translation>%1（一部）</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Reads everything</source>
        <translation>すべて読み取り</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Reads: %1</source>
        <translation>読み取り：%1</translation>
    </message>
</context>
<context>
    <name>SessionsPane</name>
    <message>
        <source>Search by person, program or address</source>
        <translation>担当者、プログラム、アドレスで検索</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ログイン日時</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Nobody is signed in over the network</source>
        <translation>ネットワーク経由のログインはありません</translation>
    </message>
    <message>
        <source>Whoever signs in from another device is listed here.</source>
        <translation>他の端末からログインした人がここに表示されます。</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>このセッションを終了</translation>
    </message>
    <message numerus="yes">
        <source>End all %n session(s)</source>
        <translation>
            <numerusform>%n 件のセッションをすべて終了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupForm</name>
    <message>
        <source>Shop and company</source>
        <translation>店舗と会社</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>Legal name, if it differs</source>
        <translation>法人名（異なる場合）</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税務番号</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>VAT番号</translation>
    </message>
    <message>
        <source>Owner and first register</source>
        <translation>オーナーと最初のレジ</translation>
    </message>
    <message>
        <source>Your name, as receipts show it</source>
        <translation>レシートに表示するお名前</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four to eight digits</source>
        <translation>4～8 桁の数字</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN（確認）</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Start my shop</source>
        <translation>自分の店を始める</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>%1 sets</source>
        <translation>%1の設定</translation>
    </message>
    <message>
        <source>Locks with the first sale</source>
        <translation>最初の販売で確定</translation>
    </message>
    <message>
        <source>Company, country and currency. Everything else can change later.</source>
        <translation>会社・国・通貨が対象です。それ以外は後で変更できます。</translation>
    </message>
    <message>
        <source>Make the shop</source>
        <translation>店舗を作成</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ShiftSide</name>
    <message>
        <source>Counted</source>
        <translation>実額</translation>
    </message>
    <message>
        <source>The expected cash stays hidden. The difference is then on the Z.</source>
        <translation>予定額は表示されません。差額は Z レポートに記載されます。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>お会計</translation>
    </message>
    <message>
        <source>Hold or recall</source>
        <translation>保留・呼び出し</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>行を選ぶ</translation>
    </message>
    <message>
        <source>More or less of it</source>
        <translation>数量を増減</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>お預かり</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>次の会計</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>販売</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>シフトを締める</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト・ダーク</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>お客様</translation>
    </message>
    <message>
        <source>Copy of a receipt</source>
        <translation>レシートの控え</translation>
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
        <translation>ドロア内の現金</translation>
    </message>
    <message>
        <source>F10</source>
        <translation>F10</translation>
    </message>
    <message>
        <source>Return or exchange</source>
        <translation>返品・交換</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Cash or card</source>
        <translation>現金かカード</translation>
    </message>
    <message>
        <source>F5 F6</source>
        <translation>F5 F6</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Ctrl 4</source>
        <translation>Ctrl 4</translation>
    </message>
    <message>
        <source>Pages of management</source>
        <translation>管理画面のページ</translation>
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
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>In the demo the owner’s PIN is 1234.</source>
        <translation>デモのオーナー PIN は 1234 です。</translation>
    </message>
    <message>
        <source>Forgotten? A manager sets a new one.</source>
        <translation>お忘れの場合は責任者が再設定します。</translation>
    </message>
</context>
<context>
    <name>StaffNames</name>
    <message>
        <source>Who is at the till?</source>
        <translation>レジの担当者は？</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>No shift open</source>
        <translation>シフト未開始</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>レジ %1</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増やす</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>顧客グループ</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Column heads</source>
        <translation>列見出し</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>TableRow</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 を選択</translation>
    </message>
</context>
<context>
    <name>TakenTender</name>
    <message>
        <source>Put %1 back</source>
        <translation>%1 を取り消す</translation>
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
        <translation>支払い方法</translation>
    </message>
</context>
<context>
    <name>TillState</name>
    <message>
        <source>Shift %1 is open</source>
        <translation>シフト %1 は開始済み</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>シフトは開始されていません</translation>
    </message>
    <message>
        <source>Shift %1 opens with a count</source>
        <translation>シフト %1 は計数から始まります</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>レジ %1</translation>
    </message>
    <message>
        <source>Enrolled with its own journal</source>
        <translation>専用の記録で登録済み</translation>
    </message>
    <message>
        <source>Served here</source>
        <translation>ここで提供中</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>l</source>
        <translation>L</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>arnold::app::DesktopServer</name>
    <message>
        <source>Port %1 is taken: REST is off</source>
        <translation>ポート %1 は使用中：REST は停止中</translation>
    </message>
</context>
<context>
    <name>arnold::ui::AppModel</name>
    <message>
        <source>Shift %1 since %2</source>
        <translation>シフト %1 · %2 から</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ApprovalModel</name>
    <message>
        <source>A discount of %1</source>
        <translation>%1 の値引き</translation>
    </message>
    <message>
        <source>A price that is %1 lower</source>
        <translation>%1 低い価格</translation>
    </message>
    <message>
        <source>A price by hand</source>
        <translation>手入力の価格</translation>
    </message>
    <message>
        <source>%1 go back to the customer</source>
        <translation>%1 をお客様に返金</translation>
    </message>
    <message>
        <source>A return without a receipt</source>
        <translation>レシートなしの返品</translation>
    </message>
    <message>
        <source>Money goes back another way than it came</source>
        <translation>支払いと別の方法での返金</translation>
    </message>
    <message>
        <source>The drawer opens without a sale</source>
        <translation>販売なしでドロアを開く</translation>
    </message>
    <message>
        <source>More is sold than there is in stock</source>
        <translation>在庫より多い販売</translation>
    </message>
    <message>
        <source>This needs somebody’s approval</source>
        <translation>承認が必要です</translation>
    </message>
    <message>
        <source>%1 may do that up to %2.</source>
        <translation>%1 は %2 までできます。</translation>
    </message>
</context>
<context>
    <name>arnold::ui::AuditModel</name>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>API key “%1”</source>
        <translation>APIキー「%1」</translation>
    </message>
    <message>
        <source>At a till or on the computer</source>
        <translation>レジまたはこのコンピューター</translation>
    </message>
    <message>
        <source>Over the network</source>
        <translation>ネットワーク経由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録番号</translation>
    </message>
    <message>
        <source>What it said of the person was erased with them.</source>
        <translation>この人についての内容は、本人のデータとともに消去されました。</translation>
    </message>
    <message>
        <source>What it says of the person needs the permission to see customers.</source>
        <translation>この人についての内容を見るには、顧客の閲覧権限が必要です。</translation>
    </message>
</context>
<context>
    <name>arnold::ui::CashModel</name>
    <message>
        <source>Pay in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>金庫へ</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>金庫から</translation>
    </message>
    <message>
        <source>%1 paid in</source>
        <translation>%1 を入金しました</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <translation>%1 を出金しました</translation>
    </message>
    <message>
        <source>%1 taken to the safe</source>
        <translation>%1 を金庫に移しました</translation>
    </message>
    <message>
        <source>%1 taken from the safe</source>
        <translation>%1 を金庫から出しました</translation>
    </message>
    <message>
        <source>Money that comes into the drawer and is no sale: change from the bank.</source>
        <translation>販売以外でドロアに入る現金。銀行からの釣り銭など。</translation>
    </message>
    <message>
        <source>Money that leaves the drawer and is no refund: postage, cleaning.</source>
        <translation>返金以外でドロアから出る現金。切手代、清掃代など。</translation>
    </message>
    <message>
        <source>Money that is safer there than in the drawer. It stays with the shop.</source>
        <translation>ドロアより安全な場所へ移します。店の現金のままです。</translation>
    </message>
    <message>
        <source>Change from the safe into the drawer.</source>
        <translation>金庫からドロアへの釣り銭。</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>金額を入力してください。</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>That much is not in the drawer.</source>
        <translation>ドロアにそれだけの現金はありません。</translation>
    </message>
    <message>
        <source>The drawer should hold %1.</source>
        <translation>ドロアの残高は %1 のはずです。</translation>
    </message>
    <message>
        <source>Drawer opened. It is in the journal.</source>
        <translation>ドロアを開きました。記録済みです。</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ChainModel</name>
    <message>
        <source>Checking the trail</source>
        <translation>監査証跡を検証中</translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>監査証跡に改変はありません</translation>
    </message>
    <message>
        <source>The trail was changed at entry %1</source>
        <translation>記録 %1 で監査証跡が改変されています</translation>
    </message>
    <message>
        <source>The trail could not be checked</source>
        <translation>監査証跡を検証できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from one another</source>
        <translation>
            <numerusform>%n 件の記録が連続しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to there %n entries follow from one another. Keep the latest backup and call your service.</source>
        <translation>
            <numerusform>そこまでの %n 件は連続しています。最新のバックアップを保管し、サポートに連絡してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>arnold::ui::CustomerFinder</name>
    <message>
        <source>A customer has a name.</source>
        <translation>顧客には名前が必要です。</translation>
    </message>
</context>
<context>
    <name>arnold::ui::DevicesModel</name>
    <message>
        <source>Register %1</source>
        <translation>レジ %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>Issues invoices of orders</source>
        <translation>注文の請求書を発行</translation>
    </message>
    <message>
        <source>%1, this one</source>
        <translation>%1（この端末）</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Shift is open</source>
        <translation>シフト中</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>%1, open since %2</source>
        <translation>%1（%2 から）</translation>
    </message>
    <message>
        <source>%1, closed %2</source>
        <translation>%1（%2 に終了）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Last booked</source>
        <translation>最終記帳</translation>
    </message>
    <message>
        <source>Last shift</source>
        <translation>最終シフト</translation>
    </message>
    <message>
        <source>Keys so far</source>
        <translation>これまでのキー</translation>
    </message>
    <message>
        <source>Device of its own</source>
        <translation>独立した端末</translation>
    </message>
    <message>
        <source>Device of register %1</source>
        <translation>レジ %1 の端末</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Waits for its code</source>
        <translation>コード待ち</translation>
    </message>
    <message>
        <source>Code has expired</source>
        <translation>コード期限切れ</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Code holds until</source>
        <translation>コードの期限</translation>
    </message>
    <message>
        <source>Key since</source>
        <translation>鍵の登録</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>%1 is known no more</source>
        <translation>%1は無効になりました</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>arnold::ui::DrawerCountModel</name>
    <message>
        <source>%1 notes</source>
        <translation>%1 紙幣</translation>
    </message>
    <message>
        <source>%1 coins</source>
        <translation>%1 硬貨</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ElsewhereModel</name>
    <message>
        <source>You are back at the till: this window may be closed.</source>
        <translation>レジに戻れます。このウィンドウは閉じてかまいません。</translation>
    </message>
</context>
<context>
    <name>arnold::ui::KeysModel</name>
    <message>
        <source>The command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>退職者</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose what it may.</source>
        <translation>権限を選んでください。</translation>
    </message>
    <message>
        <source>The key “%1” opens nothing any more</source>
        <translation>キー「%1」は使えなくなりました</translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrderModel</name>
    <message>
        <source>Walk-in customer</source>
        <translation>一般のお客様</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>レジ %1</translation>
    </message>
    <message>
        <source>Imported from %1, %2</source>
        <translation>%1から取り込み、%2</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>ウェブショップ</translation>
    </message>
    <message>
        <source>Sold by %1</source>
        <translation>担当 %1</translation>
    </message>
    <message>
        <source>Printed once</source>
        <translation>1回印刷</translation>
    </message>
    <message>
        <source>Printed %1 times</source>
        <translation>%1回印刷</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>@ %1</translation>
    </message>
    <message>
        <source>%1 came back</source>
        <translation>%1返品</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>消費税 %1（%2 対象）</translation>
    </message>
    <message>
        <source>Tax unknown</source>
        <translation>税額不明</translation>
    </message>
    <message>
        <source>%1 given, %2 change</source>
        <translation>%1お預かり、%2お釣り</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>お届け先</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>請求先</translation>
    </message>
</context>
<context>
    <name>arnold::ui::OrdersModel</name>
    <message>
        <source>Walk-in</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PaymentModel</name>
    <message>
        <source>VAT %1 on %2</source>
        <translation>消費税 %1（%2 対象）</translation>
    </message>
    <message>
        <source>%1 is still missing.</source>
        <translation>あと %1 足りません。</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <translation>現金で返金</translation>
    </message>
    <message>
        <source>Give back in cash besides</source>
        <translation>残りを現金で返金</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>請求額を超えています</translation>
    </message>
    <message>
        <source>On the card terminal</source>
        <translation>カード端末で</translation>
    </message>
    <message>
        <source>Change due</source>
        <translation>お釣り</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Given back to the card</source>
        <translation>カードに返金済み</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>%1 を出金</translation>
    </message>
    <message>
        <source>Take %1 cash</source>
        <translation>現金 %1 を受け取る</translation>
    </message>
    <message>
        <source>Card paid %1, go on</source>
        <translation>カードで %1 支払い済み、続ける</translation>
    </message>
    <message>
        <source>Card paid %1</source>
        <translation>カードで %1 支払い済み</translation>
    </message>
    <message>
        <source>%1 of it was not paid in cash. That needs the permission to refund, and goes on record with the reason.</source>
        <translation>うち %1 は現金払いではありません。返金権限が必要で、理由とともに記録されます。</translation>
    </message>
    <message>
        <source>Give back on the card terminal</source>
        <translation>カード端末で返金</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全額</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>半分</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>3分の1</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>4分の1</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>ちょうど</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PeopleModel</name>
    <message>
        <source>Locked here</source>
        <translation>ここでロック中</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>PIN なし</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN は4〜8桁です。</translation>
    </message>
    <message>
        <source>%1 works here now</source>
        <translation>%1 を追加しました</translation>
    </message>
    <message>
        <source>Roles of %1 changed</source>
        <translation>%1 の役割を変更しました</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2つが一致しません。</translation>
    </message>
    <message>
        <source>%1 has a new PIN</source>
        <translation>%1 の PIN を変更しました</translation>
    </message>
    <message>
        <source>%1 may try again here</source>
        <translation>%1 はここで再試行できます</translation>
    </message>
    <message>
        <source>%1 does not work here any more</source>
        <translation>%1 をアーカイブしました</translation>
    </message>
    <message>
        <source>PIN is set</source>
        <translation>PIN 設定済み</translation>
    </message>
    <message>
        <source>Scan a badge or enter its number.</source>
        <translation>バッジをスキャンするか番号を入力してください。</translation>
    </message>
    <message>
        <source>%1 has a badge</source>
        <translation>%1 のバッジを登録しました</translation>
    </message>
    <message>
        <source>The badge of %1 opens nothing any more</source>
        <translation>%1 のバッジは使えなくなりました</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>パスワードなし</translation>
    </message>
    <message>
        <source>Password is set</source>
        <translation>パスワード設定済み</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The mail to %1 is on its way</source>
        <translation>%1へのメールを送信します</translation>
    </message>
    <message>
        <source>The invitation of %1 opens nothing any more</source>
        <translation>%1への招待は無効になりました</translation>
    </message>
    <message>
        <source>Invited until %1</source>
        <translation>招待中（%1まで）</translation>
    </message>
</context>
<context>
    <name>arnold::ui::PinModel</name>
    <message numerus="yes">
        <source>A PIN has at least %n digit(s).</source>
        <translation>
            <numerusform>PIN は %n 桁以上です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n try(s) left.</source>
        <translation>
            <numerusform>PIN が違います。あと %n 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here has this badge.</source>
        <translation>このバッジの持ち主はここにいません。</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ReceiptModel</name>
    <message>
        <source>TRAINING, no receipt</source>
        <translation>練習用・無効</translation>
    </message>
</context>
<context>
    <name>arnold::ui::RecoverModel</name>
    <message>
        <source>That is no recovery key: a letter is missing or wrong.</source>
        <translation>復旧キーではありません。文字が足りないか、間違っています。</translation>
    </message>
    <message>
        <source>This is another shop’s recovery key.</source>
        <translation>別の店舗の復旧キーです。</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ReturnModel</name>
    <message>
        <source>Without a receipt</source>
        <translation>レシートなし</translation>
    </message>
    <message>
        <source>Came back already</source>
        <translation>返品済み</translation>
    </message>
    <message>
        <source>%1 of %2 may come back</source>
        <translation>%2 のうち %1 を返品できます</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>不要になった</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>サイズが合わない</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>不良品</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>商品違い</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>back to stock</source>
        <translation>在庫に戻す</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>在庫に入れない</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>消費税 %1</translation>
    </message>
    <message>
        <source>Paid by a coupon, no money back</source>
        <translation>クーポン充当分（返金なし）</translation>
    </message>
    <message>
        <source>No receipt and no item has this number.</source>
        <translation>この番号のレシートも商品もありません。</translation>
    </message>
    <message>
        <source>No receipt has this number.</source>
        <translation>この番号のレシートはありません。</translation>
    </message>
    <message>
        <source>That was no sale: nothing of it can come back.</source>
        <translation>販売ではないため、返品できません。</translation>
    </message>
    <message>
        <source>Choose what comes back first.</source>
        <translation>先に返品するものを選んでください。</translation>
    </message>
</context>
<context>
    <name>arnold::ui::RolesModel</name>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>要承認</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>A limit is between 0 and 100 percent.</source>
        <translation>上限は0〜100%です。</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>金額を入力してください。</translation>
    </message>
    <message>
        <source>Roles saved</source>
        <translation>役割を保存しました</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Role %1 added</source>
        <translation>役割 %1 を追加しました</translation>
    </message>
    <message>
        <source>Role %1 archived</source>
        <translation>役割 %1 をアーカイブしました</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SaleLinesModel</name>
    <message>
        <source>%1 each</source>
        <translation>@ %1</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>without a receipt</source>
        <translation>レシートなし</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SaleModel</name>
    <message>
        <source>Held at %1</source>
        <translation>%1 に保留</translation>
    </message>
    <message>
        <source>Hold or finish this sale first.</source>
        <translation>先にこの会計を保留するか完了してください。</translation>
    </message>
    <message>
        <source>Includes VAT %1</source>
        <translation>内消費税 %1</translation>
    </message>
    <message>
        <source>Plus tax %1</source>
        <translation>外税 %1</translation>
    </message>
    <message>
        <source>Quick keys</source>
        <translation>クイックキー</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 percent.</source>
        <translation>値引きは 0～100 パーセントです。</translation>
    </message>
    <message>
        <source>%1 off</source>
        <translation>%1引き</translation>
    </message>
    <message>
        <source>That is not a price.</source>
        <translation>価格として認識できません。</translation>
    </message>
    <message>
        <source>Price by hand</source>
        <translation>手入力の価格</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>The sale of %1 waits</source>
        <translation>%1 の販売を保留しました</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SessionsModel</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ログイン日時</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>自動終了</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第2要素</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 is signed out there</source>
        <translation>%1 をその端末からログアウトしました</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere</source>
        <translation>%1 をすべての端末からログアウトしました</translation>
    </message>
</context>
<context>
    <name>arnold::ui::SetupModel</name>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>サウジアラビア</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>現金の丸め単位</translation>
    </message>
    <message>
        <source>Books are kept</source>
        <translation>帳簿の保存期間</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has four to eight digits.</source>
        <translation>PIN は 4～8 桁です。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>2 つの PIN が一致しません。</translation>
    </message>
    <message>
        <source>There is a shop already: %1</source>
        <translation>店舗がすでにあります：%1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>Keep this page apart from the computer. With it and a backup the shop comes back on another computer; without it no backup opens.</source>
        <translation>このページはパソコンとは別の場所に保管してください。これとバックアップがあれば別のパソコンで店舗を復元できます。なければバックアップは開けません。</translation>
    </message>
    <message>
        <source>No page could be made. Please write the key down.</source>
        <translation>ページを作成できませんでした。キーを書き留めてください。</translation>
    </message>
</context>
<context>
    <name>arnold::ui::ShiftModel</name>
    <message>
        <source>Receipts</source>
        <translation>レシート枚数</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>売上</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>釣銭準備金</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>現金売上</translation>
    </message>
    <message>
        <source>Should be in the drawer</source>
        <translation>ドロアの予定額</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>金庫へ</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>金庫から</translation>
    </message>
</context>
</TS>
