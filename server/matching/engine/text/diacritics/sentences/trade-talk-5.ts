export default `
xưởng mộc nhà tôi ghép ván bằng gỗ tràm, sấy chưa tới nên đóng bàn xong chở vào phòng máy lạnh là nứt toác, khách gọi chửi.
lò sấy gỗ đốt củi tạp, mẻ mười tám ngày, gỗ bên ngoài khô cong lên mà trong lõi vẫn ướt, xẻ ra kẹp cứng lưỡi cưa.
bụi gỗ bay trắng như sương, thợ ăn cơm cũng lẫn mùn cưa, vợ tôi phơi quần áo trên lầu ba mà còn vàng khè.
máy hút bụi túi vải được có bốn hôm là túi nghẹt cứng, giũ ra mịt mù, xóm giềng gọi trật tự đô thị tới.
một tia lửa từ máy chà nhám hút vô ống, bụi bùng lên cháy rụi cái xi lô, may mà trưa vắng người.
thợ chạm giờ ai cũng ngoài năm chục, bọn trẻ học hai tháng bảo đau lưng rồi đi chạy xe ôm công nghệ.
mua cái máy đục vi tính bốn đầu trăm chín chục triệu, thằng cháu vẽ không xong cái hoa sen, máy nằm phủ bạt.
đục máy thì đường nét cứng đơ, khách sành đồ thờ liếc qua là trả, lại phải gọi thợ già sửa tay, hoá ra tốn hai lần công.
sơn pu phun buổi trời nồm thì mặt đục trắng như sữa, chà đi phun lại ba bận, tiền sơn tiền giấy nhám đội lên gấp rưỡi.
phòng sơn quây bạt, mùi dầu bóng xộc lên óc, thợ phun đêm về nhức đầu, tay bong da từng mảng.
khách Mỹ hỏi gỗ ở rừng nào, có giấy không, tôi mua lại của ông xe, ông xe mua lại của dân, giấy tờ có mảnh bé tẹo.
bên Đức kiểm keo dán thấy cái chất gì bay ra quá mức, trả về nguyên ba container, xưởng nợ lương tới giờ.
ván ép nhà em hay phồng rộp, ép xong hai tuần tách lớp, gõ nghe bồm bộp, chắc tại keo mà cũng có khi tại ván lạng ẩm.
máy bóc gỗ cứ chừng nửa khúc là rung, ván ra chỗ dày chỗ mỏng như lượn sóng, mài dao ngày ba bận.
phơi ván lạng ngoài trời, chưa ráo đã mưa, mốc xanh, vợ chồng con cái kéo ra lật từng tấm từ tờ mờ sáng.
mùn cưa dăm bào xưởng tôi ngày hai tấn, bán cho trại gà được có bốn trăm ngàn, ép viên thì nghe nói gấp năm lần.
ép viên nén mua máy cũ bảy chục triệu, viên ra bở như bánh khảo, chở tới nơi thành bột, khách trừ hết nửa tiền.
cưa lọng, máy bào cuốn không có che chắn, năm nay ba người cụt ngón, tiền thuốc men chủ lo mà lòng không yên.
mỗi lần có đoàn an toàn lao động là đắp cái nắp lên, đoàn về lại dỡ ra, vướng tay làm chậm thì thợ không chịu.
gỗ cao su bị mọt ăn ra bột trắng rơi lả tả, giao bàn ghế cho khách sạn được ba tháng thì chân ghế thủng như rây.
ngâm thuốc chống mọt bằng bể xi măng, nước bể xanh lè, đổ đâu bây giờ, chó uống một bận lăn ra chết.
tre nứa ngâm bùn ao ba tháng thì khỏi mọt, nhưng thối quá, mấy hộ bên cạnh bảo ngâm nữa thì lấp ao.
đũa tre chẻ máy còn xơ, đánh bóng bằng trấu, khách bị dằm đâm lợi, nhà hàng trả hết mười bảy thùng.
tăm hương, tăm tre Tàu bán rẻ quá, mẹ con tui chẻ cả ngày được bốn chục ngàn, bỏ thì không biết làm gì.
mây nhập từ Lào về ngâm lưu huỳnh, khói vàng cay mắt cay mũi, thợ đan tay nổi mẩn, mà không hun thì mốc lấm chấm.
ghế mây gửi sang Hà Lan đi biển bốn chục ngày, mở thùng mốc trắng như lông mèo, ông khách gửi ảnh kèm hoá đơn tiền huỷ.
đan lục bình mỗi kệ bảy chục ngàn công, bà con đan lúc rảnh, người chặt tay người lỏng tay, kích thước lệch tùm lum.
lục bình phơi ngoài lộ xe cán, nắng không đủ là ẩm lõi, cái giỏ để ba tháng bốc mùi như chuồng vịt.
lá buông, lá cọ nhuộm màu để tủ kính phai bạc hết, chị khách trên phố cổ nói màu gì mà như giặt thuốc tẩy.
cói Kim Sơn giờ già tay hơn trẻ tay, đặt năm nghìn chiếc túi thì gom ba xã mới được, giao trễ bị phạt hai phần trăm một ngày.
gốm nhà em nung lò ga, mẻ sáu chục triệu tiền ga, mở lò ra men sôi, nứt chân, cong miệng, mười cái hỏng bốn.
đất Trúc Thôn lên giá, pha thêm đất địa phương thì co khác nhau, bình khô là nứt dọc sống lưng.
khuôn thạch cao rót chừng bốn chục lượt là mòn mờ hoa văn, vụn thạch cao bỏ sau xưởng thành quả đồi con con.
bát vẽ tay một bà nghệ nhân được hai chục cái một buổi, lò nung làm chảy lam, bà nhìn mà rơm rớm.
men tro ông cụ truyền lại, mấy đời pha bằng bát sứt với nắm tay, giờ ông mất, con cháu pha lên màu tái mét.
khách Hàn đòi giấy chứng nhận chì với cát mi, gửi đi thử hai lần không qua, vỡ cái hợp đồng hai tỷ tư.
lò hộp than thì cấm rồi, chuyển sang ga vay năm trăm, giờ ga tăng, đốt lò nào lo lò đó.
chum nước mắm, lu sành Phù Lãng bán chậm, nung củi sáu ngày đêm, củi bây giờ bảy trăm một khối.
gốm đỏ Vĩnh Long thì nổi phấn trắng ngoài vỏ sau vài trận mưa, khách Âu chê nhìn như bị lác.
lò gạch thủ công nhà tui bị dẹp, xây lò mới hai chục tỷ thì có mà bán cả họ, bốn chục người làm ngồi không.
lò tuy nen đầu gió cháy già méo mó, cuối gió non đỏ hoét, viên gõ kêu cạch cạch, thợ xây chê vụn đầu vụn đuôi.
đất sét hết mỏ, đi mua đất ruộng người ta cải tạo, lẫn rễ cỏ sỏi vôi, gạch ra nung xong nổ lốp bốp.
than cám năm nay lẫn đá xít, đốt khói mù mà không lên nhiệt, xỉ đầy goòng, giá vẫn hai triệu bảy một tấn.
gạch phơi trong cáng trời nồm mười ngày chưa se, xếp lò non nước là sụp cả hàng, hai vạn viên mộc thành bùn.
khói lò làm rụng bông xoài cả ấp, ruộng lúa trắng bông mấy công, năm nào cũng đền, mỗi công hai triệu.
gạch không nung em ép máy thuỷ lực, ra góc mẻ, dưỡng một tuần vẫn bở, công trình không nhận vì xây lên nứt tường.
tấm xi măng sợi, ngói màu phai sau một mùa mưa, rêu đen loang lổ, ông chủ biệt thự kêu cạo sơn lại miễn phí.
cối trộn bê tông bám chết cứng, đục cả buổi, thằng thợ chui vô đục mà bên ngoài có người bấm nút, hú hồn hú vía.
cống ly tâm quay xong tháo khuôn nứt vai, bọt khí lỗ rỗ, nhà thầu gõ búa nghe tiếng bộp là bắt đập bỏ.
cát xây dựng khan, giá từ hai trăm lên bốn trăm rưỡi, chở cát mặn về xây thì tường đổ mồ hôi muối trắng.
xẻ đá núi Nhồi bụi như khói, anh em làm mười năm ai phổi cũng lấm tấm, có người ba mươi tám tuổi đã nằm thở máy.
bùn đá đổ trắng con mương, khô lại cứng như vôi, ruộng bên cạnh lúa không mọc nổi, họ kéo tới đòi lấp đường vào xưởng.
cưa dây kim cương cắt tấm granite, dây đứt quất ra như roi, thủng cả vách tôn, cách ông thợ có nửa sải tay.
tượng đá, bia đá khắc tay một tháng chưa xong con nghê, máy khắc thì vụn cạnh, mà khách chỉ đòi rẻ.
vôi nung lò đứng ngày mười tấn, sống già lẫn lộn, ra lò gặp mưa là nổ bụi, xe chở bốc khói giữa đường.
lò rèn nhà tôi làm dao, cái tôi già thì mẻ, cái tôi non thì quằn, hoàn toàn nhìn màu thép, mắt kém rồi hay trật.
tôi dầu thải khói khét lẹt, lửa bốc lên mặt, cháy xém cả lông mày, con dâu bảo bố nghỉ đi cho khoẻ.
dao Tàu bán hai chục ngàn, dao nhà cháu thép nhíp ô tô trăm tư, khách bảo đắt, xài nửa năm quay lại khen thì đã muộn.
búa máy nện thình thịch cả sáng, tường nhà bên nứt chéo, họ đòi sáu chục triệu, hoà giải xã năm lần chưa xong.
đúc gang bằng lò đứng than cốc, mẻ rỗ khí mẻ nứt nguội, tiện ra mới thấy lỗ, công tiện coi như vứt.
cát khuôn pha nước thuỷ tinh, làm xong cứng ngắc đập không ra, cát cũ đổ đầy bãi, xã phạt mười lăm triệu về tội chôn lấp.
phế liệu mua về lẫn kẽm lẫn chì, nấu nhôm khói trắng đặc, cả làng viêm phế quản, báo chí lên chụp hình.
xỉ nhôm mưa xuống sủi bọt, xì mùi khai nồng nặc, mấy bà đi chợ qua còn buồn nôn, để bốc cháy một lần rồi.
đúc đồng lư hương, mỗi mẻ năm chục ký, cứ chân lư lại thiếu hụt, phải hàn vá rồi đánh bóng che đi, khách săm soi là lòi.
nồi nhôm dập cán mỏng quá thì móp, dày thì lỗ vốn, bán chợ quê một cái ba mươi lăm ngàn, lời có ngàn tám.
nói gọn lại thì nghề gò hàn giờ còn mỗi cái thùng tôn, máng xối, sắm máy chấn thì không đủ việc cho nó chạy.
xi mạ kẽm xong phơi hai tuần trổ phấn trắng, mạ crom thì bong từng vảy ở cạnh, xe máy đi mưa mùa đầu đã rỗ.
bể mạ đồng mùi hắc xộc lên, thợ chảy máu cam, nước thải xanh xanh vàng vàng, phường xuống niêm phong cái van.
thuê xử lý nước xi mạ mười một triệu một khối, trong khi em mạ mướn có bốn ngàn đồng một cái bản lề.
sơn tĩnh điện hàng rào, góc khuất không ăn sơn, ba tháng rỉ chảy xuống tường trắng của khách như nước trà.
hàn khung sắt mắt đau cát bụi, thằng phụ mười tám tuổi nhìn tia lửa cả ngày, đêm khóc ròng, nhỏ sữa mẹ mới dịu.
mối hàn nứt ở thang cuốn sắt nghệ thuật, khách leo lên nghe cái rắc, từ đó tui ám ảnh, đi đâu cũng gõ gõ.
tiện trục bơm mà đảo hai ba li, ráp vào rú như còi tàu, máy tiện cũ của Liên Xô băng mòn hết sống trượt rồi.
tìm thợ tiện cứng như mò kim đáy bể, trả mười tám triệu không ai vô, trường nghề ra thì đọc bản vẽ ngược.
máy CNC mua cũ ở bãi Nhật hai trăm tám, hỏng bo mạch, gọi thợ Sài Gòn ra mỗi chuyến bay cộng công mười hai triệu.
dao tiện gãy như mía, dầu làm mát thối um lên, ngửi nhức đầu, thay một phuy năm triệu mà hai tháng lại thum thủm.
phoi sắt lẫn dầu bán bị trừ ba mươi phần trăm, mà ép ráo được thì đâu có bị trừ.
tấm tôn cắt laser xong cháy cạnh, bavia sắc như dao cạo, mài tay từng miếng, mỗi ngày rách chục đôi găng.
dập nắp chai hay bị lệch, khuôn mẻ một góc mà chờ mài cả tuần, thuê làm mới báo năm mươi lăm triệu.
bulong ốc vít mạ vàng bảy màu, bán ra biển hai tháng đỏ quạch, ông chủ tàu đem tới quẳng trước cửa.
cửa cuốn, cửa nhôm lắp cho chung cư ven biển, bánh xe mòn, rít chói tai, mỗi căn đi bảo hành ba bốn lượt.
lò luyện thép phế chạy giờ thấp điểm, nổ đoàng đoàng khi gặp ống bịt đầu, thợ chạy tán loạn như vỡ trận.
khói lò màu nâu đỏ phủ xe ngoài bãi, công ty bên cạnh kiện vì sơn xe mới bị lấm chấm rỉ.
chụp hút khói lắp lệch, nó hút mỗi bên trái, bên phải vẫn bay lên mái, ba trăm triệu coi như cúng cụ.
khung nhà tiền chế khoan lỗ trật, lên công trình không vô bulong, cẩu treo lủng lẳng, một ngày thuê cẩu mười bốn triệu.
lưới B40, kẽm gai nhà em bện máy cũ, kêu xoảng xoảng, mắt thưa mắt dày, lưới mới rào một năm đã mục.
làm lồng chim, lồng gà tre xuất đi Đài Loan, họ đòi hấp khử trùng có đóng dấu, cả tỉnh có đúng một chỗ hấp.
pallet gỗ không có cái dấu chân nhiệt, hải quan bên kia bắt huỷ tại chỗ, tiền phạt bằng tiền lời cả năm.
nhạc cụ đàn tranh, đàn bầu đóng xong để phòng lạnh vênh cần, cong mặt, nghệ sĩ cầm lên lắc đầu trả lại.
thợ khảm trai cưa vỏ ốc bụi tanh lợm, ho ra đờm đen, khẩu trang vải đâu có ăn thua, mà mặt nạ thì ngộp.
tranh sơn mài phải ủ ẩm, lắp máy lạnh thì không khô, để ngoài thì bụi bám, mài mười lớp hỏng ở lớp thứ chín.
sơn ta ăn lở mặt, học trò mới vào sưng húp mắt, ba bữa là bỏ, nghề nhà tôi coi như đứt gánh.
đèn lồng Hội An sườn tre bọc lụa, mưa bão xong hàng vựa mốc nguyên kho, đền cho khách Nhật mất tám chục triệu.
nón lá Chuông, lá luồn hong bằng diêm sinh khét lẹt, bà cụ bảy chục tuổi khâu ngày một cái được ba chục ngàn.
mành trúc, mành cọ bán Tây một thời, giờ bỏ kho, chuột gặm dây, ai hỏi mua cũng trả bèo.
giày da đóng xong để sáu tháng mặt da nổ lấm tấm, đế bong há mõm, khách thề không quay lại.
nhà tôi làm khoá kéo, đúc kẽm, phế phẩm vì lõm co mỗi ngày cả thúng, nấu lại thì đen xì.
làm đồ chơi gỗ cho trẻ con, mẫu nào gửi thử cũng lòi ra một thứ độc, giám khảo bảo do sơn, hãng sơn bảo do gỗ.
gọt chân bàn bằng máy tiện gỗ, xước dăm, gỗ mít thì mủ dính dao, gỗ tràm thì bật thớ cái tách.
thùng carton đóng hàng gỗ móp góc, chồng năm lớp thì thùng dưới bẹp dúm, mặt bàn sứt một mẻ là thôi rồi Lượm ơi.
đinh ghim bắn súng hơi hay lòi đầu, cháu bé cào rách tay, cửa hàng đồ chơi đòi thu hồi cả lô bốn trăm cái.
dầu lau hạt điều thơm mà lâu khô, lau hôm nay tuần sau vẫn dính tay, phòng trưng bày mượn dấu vân tay khắp mặt tủ.
thợ phụ thích làm công ty lớn có bảo hiểm, xưởng nhà sáu người như tui, đóng thì không nổi mà không đóng thì sợ thanh tra.
tôi làm tổ trưởng tổ nguội mười chín năm, chưa thấy năm nào hàng trả về nhiều như năm nay, mà hỏi tại sao thì ai cũng ngó lên trần.
sếp bảo làm nhanh thì làm nhanh, đến lúc hỏng lại bảo sao không cẩn thận, anh em dưới xưởng thở dài chứ biết nói chi.
cái máy cắt lúc trời mát thì ngọt xớt, trưa nắng mái tôn hầm hập là nó nhảy số tùm lum, phải quạt vô tủ điện.
thước kẹp mỗi ông một cái, ông đo mười ly, ông đo mười ly hai, ráp lại không khít thì cãi nhau chí choé.
hàng làm theo bản vẽ tiếng Nhật, thằng em dịch bằng điện thoại, hai trăm cái chân đế khoét ngược bên, bỏ hết.
khách đưa mẫu cái bánh răng mòn vẹt, bảo làm y chang, mình làm y chang thì nó cũng mòn y chang chứ sao.
cái gá tự chế bằng thép V, kẹp riết lỏng, khoan lỗ lệch nhau chút chút, mà chút chút ráp ba tấm thành ra một đốt tay.
kêu thợ mài dao phay ở xa sáu chục cây, một tuần mới lấy được, máy ngồi chơi thì vẫn trả tiền thuê xưởng.
lò nung nhôm kính ép bể vì nguội nhanh, một tấm ba triệu hai nứt chéo như sét đánh, gom miểng chai đứt gan bàn chân.
kính cường lực tự nhiên nổ cái đùng giữa đêm ở phòng tắm khách sạn, khách Tây hoảng chạy ra ngoài có mỗi cái khăn.
thổi thuỷ tinh ở Xối Trì giờ còn hai lò, đốt dầu nhớt thải đen kịt, bóng đèn bóng thuốc bán không lại hàng nhập.
miểng chai các màu trộn lẫn, nấu ra xanh xanh vàng vàng, ly rượu bọt li ti, chỉ bán được cho quán vỉa hè.
thợ bạc kéo dây, nóng mỏ khò, bụi vàng rơi vô thảm, cuối năm đốt thảm lọc lại được có hai chỉ.
nước ngâm bạc ông chủ dùng cái thứ a xít gì mà chạm vô tay vàng khè, khói lên là cả nhà sặc.
vàng non tuổi khách đem chỗ khác thử, về mắng như tát nước, mình nấu gom nhiều nguồn thì làm sao biết tuổi cho trúng.
làm đồ đồng giả cổ phải ngâm nước tiểu với đất, nói nghe ghê chứ đúng thiệt, giờ ai chỉ cách nào sạch hơn thì hay.
lò hơi đốt củi ép ván, áp kế kẹt ở sáu ký, có hôm nồi kêu ục ục mà kim vẫn đứng im, nghĩ lại còn nổi da gà.
máy chà nhám thùng mua thanh lý, băng rách liên tục, mỗi cuộn tám trăm ngàn, hôm bụi sắt dính nó xẹt cháy đen đường.
hai ông bạn hùn làm bàn học sinh, ông góp máy ông góp nhà, đến khi lỗ thì máy ông nào ông nấy khiêng về.
cô kế toán nói vốn lưu động kẹt ở gỗ, gỗ nằm ngoài bãi mưa nắng dầm dề, càng để càng mục.
tôi mua mười khối gõ đỏ, mở ra bọng ruột, thằng bán gỗ cười nói hên xui, cái nghề này nó vậy.
có cách nào dòm xuyên khúc gỗ coi rỗng hay không, khỏi phải như đánh xổ số, năm bảy chục triệu tui cũng ráng.
gỗ nằm dưới sông ba năm vớt lên đen bóng, mà phơi khô là nứt như mặt ruộng hạn, nhìn xót cả ruột.
mùn cưa trộn phân bò ép than không khói, bán quán nướng chê tàn bay, mỗi lần quạt là bụi đầy dĩa thịt.
cưa xẻ ồn quá, ông tổ trưởng dân phố đo bằng điện thoại báo chín mươi mấy đề xi gì đó, bắt sau sáu giờ là nghỉ.
điện ba pha không kéo tới, dùng một pha kéo mô tơ ba ngựa nóng ran, chạy nửa buổi phải tưới khăn ướt.
thuê trạm điện riêng thì ba trăm triệu, mà đơn hàng ký có một năm, ngân hàng không dám cho vay trung hạn.
đêm nằm nghĩ tới hai chục công nhân, toàn bà con trong xóm, cho nghỉ thì ăn nói làm sao với người ta.
giao hàng cho công trình trường học, nghiệm thu xong tám tháng chưa thấy tiền, gạt nợ bằng lô gạch ế.
cò bóp giá từ đầu tới đuôi, tới mình còn chút xíu nước luộc, mà không nhận thì người khác nhận.
bên Trung Quốc nó rao cái tủ y hệt giá bằng tiền mình mua gỗ, hỏi bán làm sao lại đây trời.
chụp hình mẫu trên hội chợ, tháng sau chợ đầu mối đã đầy hàng nhái, bản quyền đăng ký tốn tiền mà cũng như không.
mấy đứa thợ biết nghề là tách ra mở riêng, kéo khách của mình đi, giận mà cũng thương, nó cũng phải sống.
cho nó hai mươi phần trăm lời nó mới ở lại, coi như ôm nhau mà sống, hết cách rồi.
bữa nay muốn hỏi chú cái vụ sơn nước thay sơn dầu, nghe nói ít mùi nhưng khô lâu lắm phải không?
khách Thuỵ Điển bắt hai năm nữa phải bỏ sơn mùi nồng, nếu không thì cắt đơn bốn mươi ngàn cái ghế một năm.
thử rồi chứ không phải không thử, sơn nước phun lên gỗ thông nó dựng lông, chà nhám xong mất hết góc.
mấy ông bán sơn chỉ giỏi mời cà phê, hỏi chỉ số khô bao nhiêu độ bao nhiêu gió thì ú ớ.
nhà tôi đan bàn ghế nhựa giả mây, hai năm nắng là giòn gãy vụn, resort ngoài Phú Quốc đòi bảo hành năm năm.
sợi nhựa mua cùng một mã mà cuộn đậm cuộn nhạt, đan xong ra chợ loang như da beo, gỡ ra đan lại mất công gấp ba.
khung nhôm hàn xong giòn ở mối, khách một trăm hai chục ký ngồi cái rụp, may họ cười chứ không kiện.
ngói âm dương nung lò vòng, than lẫn lưu huỳnh ám vàng mặt, chùa đặt ba vạn viên trả một vạn.
thợ nung về hưu dặn nhìn lửa màu hoa mướp thì bớt than, con cháu nhìn hoài có thấy hoa mướp hoa bí gì đâu.
mua cái que đo nhiệt cắm vô lò ba triệu, được hai mẻ thì cong queo, số nhảy lung tung, lại quay về nhìn lửa.
tráng men bằng cách nhúng, ngón tay cầm để lại dấu, phải chấm lại, cô chấm men mắt mờ chấm lem nhem.
máy phun men rỉ vòi, chỗ dày chảy xệ, chỗ mỏng lộ xương, thợ bảo thôi để tay tôi làm cho nó chắc.
gốm mỏng nhẹ kiểu Nhật em làm thử, nung xong méo như cái nón, đổ khuôn kê khuôn lật đủ kiểu.
giá cao lanh lên theo xăng, bao giờ cũng bảo tại xăng, mà xăng xuống có thấy cao lanh xuống đâu.
đóng gói rơm giờ không có rơm mà đóng, xốp thì khách châu Âu cấm, giấy tổ ong thì mắc mà vẫn bể.
rớt từ trên xe một mét hai là phải còn nguyên, họ bắt vậy, mình thả thử mười thùng bể bảy.
làm gạch bông thủ công, hoa văn lem nhau vì thợ rút khuôn run tay, mà dưỡng nước thiếu thì mặt trắng phấn.
công trình nhà phố cổ đặt tám trăm viên theo mẫu Pháp, màu xanh coban giờ không kiếm đâu ra bột giống.
xi măng mua lẻ đầu mùa mưa đóng cục, đập nhỏ ra xài, cột đúc xong búa gõ rụng như bánh in.
máy trộn rơi vữa xuống nhà dưới, ướt xe người ta, đền tám trăm ngàn, thằng thợ cười trừ chứ biết làm sao.
ống thép đen rải ngoài bãi một mùa mưa đỏ quạch, đánh rỉ bằng chổi cước quay văng sợi găm vô da.
phun cát thì bụi trắng phổi, phun bi thì không có tiền mua buồng, ngâm a xít thì không biết đổ nước đâu.
có bác nào biết cái máy bắn tia sáng cạo rỉ nghe nói sạch mà không bụi, giá rớt xuống chưa, chứ năm kia gần tỷ.
em thợ điện lạnh mới ra nghề nhưng mê cơ khí, đi học hàn TIG, hàn inox cứ cháy đen lỗ kim, sếp rầy hoài.
bồn inox đựng nước mặn của người ta mới một năm đã rỗ kim rò, chủ bắt thay cái mới, mình cãi không lại.
inox dỏm dán nam châm nó không hút cũng vẫn rỉ, hồi nào tới giờ tưởng thử nam châm là chắc ăn.
nhôm tái chế cán tấm bị đốm đen, dập nồi là toạc, xé như giấy, lỗ một tấn hai rưỡi tạ.
xưởng đúc nhỏ bị gom vô cụm làng nghề, tiền thuê đất năm trăm ngàn một mét, đường vô thì lầy lội.
vô đó được cái khỏi ai thưa, mỗi tội điện giật cục, mất nước, công nhân đi xa hơn chục cây đòi phụ cấp.
hệ thống thu khí nhà nước đầu tư cho cụm, hai năm quạt hư chưa ai sửa, mỗi nhà lại xì khói riêng.
thợ đúc nói khuôn cát nhựa thì mặt láng nhưng mùi nồng cay mắt, đốt ra khói trắng, cả xưởng khóc như cải lương.
đồ gia dụng bị giả, dán tem cào số, người ta giả luôn cái tem, khách tới bảo ông bán hàng giả cho tôi.
giỏ hoa bằng sắt uốn tay mỗi cái công hai ngàn, uốn bảy trăm cái một ngày là bàn tay cứng đơ, chai như đế giày.
tuyển thanh niên vô ngồi uốn, ba ngày lẳng lặng đi, còn bà già với học sinh nghỉ hè thì ham.
máy uốn tự động giá một tỷ tư, chạy hết công suất hai tháng là xong đơn cả năm, mười tháng còn lại để thờ à?
bốn xưởng tụi tui tính mua chung rồi luân phiên, nhưng cái chuyện ai xài trước ai xài sau là cãi vã.
được cái làng mình đoàn kết lúc khó, chứ lúc có tiền thì mạnh ai nấy chạy, kể cũng buồn cười.
thằng con học tự động hoá về bảo thay cái công tắc hành trình là xong, thay xong máy nó giật ngược lại, suýt kẹp tay ba nó.
cái máy ép gạch Tàu toàn chữ giun chữ dế, báo lỗi thì quay video gửi qua, bên kia trả lời toàn mặt cười.
bình gas công nghiệp để sát lò, đội chữa cháy đi kiểm nói rời ra mười mét, mà xưởng ngang có tám mét.
hồi chưa có máy hút bụi, mẹ em quét mỗi ngày ba bao, giờ có máy rồi vẫn quét ba bao, chỉ thêm tiền điện.
chảo gang Nam Định ngày xưa nấu cả đời chưa thủng, giờ đúc mỏng tang, đặt bếp từ nó cong đáy, kêu lạch cạch.
khách hỏi gang này có chì không, tôi gãi đầu, hỏi lò thì lò bảo phế liệu đổ vô cái gì ra cái nấy.
ba tháng liền lương thợ trả chậm, tụi nó không nói nhưng nhìn cái cách rửa tay về sớm là hiểu.
cuối tuần tui mua con vịt khao, anh em ngồi xuống nói chuyện máy móc, nghe ra chỗ nào cũng cần sửa mà chỗ nào cũng cần tiền.
nhà nước hỗ trợ máy thì có, phải bỏ tiền trước nghiệm thu sau, mà có tiền trước thì đâu cần xin.
làm hồ sơ khuyến công dày bằng cục gạch, huyện chuyển tỉnh, tỉnh trả về bổ sung, hết năm là hết kinh phí.
thuê tư vấn viết giùm lấy mười lăm phần trăm, lỡ rớt thì mất trắng, nghe thôi cũng đủ nản.
bác kỹ sư về hưu xuống coi giùm cái lò có một buổi mà chỉ bịt hai cái khe, tiết kiệm được gần hai tạ than một mẻ.
giá mà mỗi làng nghề có một ông như vậy ghé qua mỗi tháng, chứ tụi tui làm bằng kinh nghiệm, sai cũng không biết mình sai.
hàng sơn son thếp vàng đình chùa đặt cả tỷ, bụi bám một năm vàng xỉn, ban khánh tiết gọi hỏi vàng thật hay vàng mã.
gỗ mít làm tượng rỉ mủ qua lớp sơn, chảy hai hàng như nước mắt, dân đồn linh ứng kéo tới coi nườm nượp.
bán cho Hàn Quốc mấy cái rổ tre, họ soi đèn thấy con mọt tí teo là huỷ nguyên lô bốn mươi thùng.
luộc tre bằng thùng phuy nước muối với phèn, tre chín thì vàng, mà nước luộc đen đặc đổ ra đồng lúa rụi.
tre luồng Thanh Hoá chở về một xe chỉ lấy được ba mươi phần trăm, mắt với ngọn bỏ hết, đốt cũng phải xin.
than tre, giấm tre nghe bán được bên Nhật, đốt thử một hầm ra nửa tro nửa củi, chưa biết kêu ai dạy.
mành rèm gỗ lắp cho khách sạn, dây kéo đứt, thanh gỗ võng như cái lưng ngựa già vì nắng hắt.
em thu mua đồ gỗ cũ về tân trang, mọt bên trong bò ra ăn luôn cái sàn nhà mới của khách, trời ơi là trời.
mấy bà ở xã bên chẻ lạt, tay đứt hoài, có cái máy chẻ chạy điện hai triệu rưỡi mà lạt ra sợi to sợi nhỏ.
đan thúng chai bây giờ ai còn đi biển đâu mà đan, làm mini để trưng bày thì mỗi tháng bán được chục cái.
ở Kim Bồng tụi tui đóng ghe bầu, chừ còn ông Sang với ông Huỳnh, hai ôn nằm xuống là hết người biết uốn be.
răng mà gỗ mít phơi cả năm rồi tiện ra vẫn rạn như mai rùa, ôn thợ cả nói tại đốn nhằm tuần trăng.
lò gốm Thanh Hà nung củi dương liễu, chừ củi không cho chặt, đốt ga thì gốm trắng bệch mất màu đất.
phường đúc Huế nhà em nấu đồng bằng nồi đất, nồi bục giữa chừng, đồng chảy xuống nền phừng phừng, ai nấy nhảy dựng.
nón bài thơ ép giấy bóng bị bong hơi nước, khách Nhật mua về mở ra thấy bài thơ nhăn như mặt khỉ.
bác phó cả bảo mộng này phải đóng cho kêu mới chặt, lũ trẻ bắn đinh cái phập, hai năm sau tủ nó lúc lắc như răng bà lão.
dân Đồng Kỵ chúng em ôm gỗ giá đỉnh, nay mười phần còn bốn, lãi mẹ đẻ lãi con, nhà nào cửa cũng đóng im ỉm.
cái máy cưa vòng nằm mua từ hồi bố tôi, bánh đà đảo, lưỡi nhảy tanh tách, xẻ tấm hai phân mà đầu hai đuôi ba.
anh nào có mẹo khử mùi gỗ bồ đề ngâm nước thì bày cho em với, đóng thùng chè mà chè ám mùi chua thì hỏng.
thợ nhôm kính đo lúc tường chưa trát, lắp vào hụt bốn phân, bơm keo bọt cho đầy, chủ nhà gõ gõ rồi nhìn tôi.
xưởng làm khung tranh mạ vàng giả, lá vàng bay theo quạt trần, dán xong mặt khung vàng mà tóc thợ còn vàng hơn.
`
