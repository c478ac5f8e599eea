export default `
cà phê năm nay ra bông rải rác bốn đợt, trái chín lai rai, hái tốn công vô kể.
sáng sớm sương còn ướt lá, cả nhà đã trải bạt dưới gốc tuốt cành.
nhân công từ miền Trung lên hái, mỗi ngày ăn ngủ tại rẫy, trả theo bao.
trái xanh lẫn quá nửa, xát ra nhân nhăn nheo, đại lý trừ thẳng tay.
cà phê chín đỏ đem rửa nổi, hạt lép và cành lá trôi lên mặt vớt bỏ.
máy xát vỏ tươi bị mẻ răng nên hạt nứt đôi, vỏ thóc dính lẫn nhầy nhụa.
lên men khô trong bồn hai mươi bốn tiếng, thò tay vào thấy hết nhớt, sạo sạo là được.
để quá giờ lên mùi giấm chua loét, cả mẻ thành hàng lỗi.
honey vàng giữ lại một phần lớp nhầy, phơi giàn cao, đảo hai mươi phút một lần.
phơi sân đất mưa xuống bùn văng, nhân đen với mốc trắng từng mảng.
ông chủ rang xay nếm một muỗng, khà một tiếng rồi phán có mùi bao bố.
thử nếm theo thang một trăm điểm, từ tám mươi trở lên mới gọi là đặc sản.
máy rang trống đôi, hạt nổ lần một lách tách ở khoảng một trăm chín mươi sáu độ.
rang cháy cạnh bên ngoài mà ruột còn sống, pha ra vừa đắng vừa ngái.
khói rang bay mù mịt cả hẻm, bà con ký đơn gửi phường bắt dời xưởng.
lắp buồng đốt thứ cấp và cyclone gom vỏ lụa, mùi khét giảm thấy rõ.
bao cà phê vừa rang xong phải có van một chiều, không thì phồng lên như gối.
mùa khô Tây Nguyên cháy đất, giếng đào ba chục mét múc lên toàn bùn.
tưới gốc bằng béc cánh đập, mỗi gốc bốn trăm lít mới đủ bung hoa.
hoa nở trắng rẫy, thơm lừng cả bản, ong bay rì rầm từ tờ mờ đất.
mưa trái mùa đúng lúc hoa mở cánh, phấn ướt vón, đợt đó coi như hư.
vườn già cỗi hai lăm tuổi, cưa đốn phục hồi hoặc ghép chồi giống mới.
tuyến trùng làm rễ cọc thối cụt, cây vàng như ai tạt nước sôi.
nhổ gốc cũ phải cày rà rễ, nhặt sạch, luân canh đậu hai năm mới trồng lại.
mọt đục trái bé tẹo chui vô núm, sàng nhân ra thấy thủng như kim châm.
rỉ sắt phấn cam bám mặt sau lá, cành trơ trọi trước cả khi chín.
trồng cây muồng đen chắn gió, cây sầu riêng che bóng, tiêu leo trụ sống xen giữa.
người Ê Đê ở buôn giữ thói quen phơi nguyên trái trên mái nhà sàn.
ai lấy trộm cà phê non của amí H'Loan, công an xã đang rà camera.
giá sáng nay nhảy lên một trăm mười tám ngàn, nhà nào còn trữ thì mừng húm.
chốt giá sau, trừ lùi theo sàn Luân Đôn, dân mình ít người hiểu mà vẫn ký.
kho đại lý vỡ nợ, bà con gửi mấy trăm tấn nay tay trắng, khóc ngất giữa sân.
gửi hàng chỉ có mảnh giấy ghi bút bi, ra toà biết lấy gì làm chứng.
quy định chống phá rừng của châu Âu bắt định vị từng thửa, chụp toạ độ bốn góc.
cán bộ lâm nghiệp chồng bản đồ hai ngàn không trăm hai mươi, vài thửa dính vào đất rừng.
vỏ cà phê tươi đổ suối làm nước đen ngòm, cá ngáp chết nổi phình bụng.
hầm biogas nhận nước thải chế biến ướt phải trung hoà trước vì quá chua.
trà cascara nấu từ vỏ quả khô có vị mơ, vị mận, khách Tây uống khen lạ.
ủ vỏ với phân bò, lân, men vi sinh, đảo hai lần, ba tháng tơi như đất rừng.
khử caffeine bằng khí CO2 siêu tới hạn giữ hương tốt hơn dung môi.
cà phê hoà tan sấy phun hạt vón cục vì lọ hở nắp hút ẩm.
chị pha chế càu nhàu, xay mịn quá thì chảy từng giọt, thô quá thì tuột lốc cốc.
tiêu chết nhanh, tuần trước xanh um, tuần này lá rụng sạch, dây trơ đốt.
chết chậm thì lá vàng từ dưới lên, rễ sưng u từng cục như hạt cườm.
bồn tiêu đừng đào lõm, mùa mưa đọng nước là gọi nấm tới.
trụ bê tông nắng hấp nóng, dây tiêu bám không chặt, gió lay tuột xuống.
trụ gòn sống, trụ lồng mức rong tỉa nhánh hai lần trước mùa mưa.
hái tiêu đứng thang chữ A, mỏi tay, chùm nào có trái đỏ thì ngắt.
tiêu đem ủ bao một đêm, sáng chà tách cuống, máy thổi bay lá vụn.
muốn hạt đen đều thì nhúng nước nóng tám chục độ vài phút rồi mới phơi.
tiêu sọ ngâm nước chảy bảy ngày, vỏ mềm rục, đãi ra trắng ngà nhưng nước hôi kinh khủng.
dùng enzym pectinase thay ngâm thối, thời gian còn hai ngày, hạt bớt mùi.
tỷ trọng năm trăm gam lít là hàng xô, năm trăm rưỡi mới là loại sạch xuất Mỹ.
máy tách đá, sàng tạp chất, bàn gằn trọng lực bố trí nối nhau trong xưởng.
phát hiện khuẩn Salmonella ở tiêu nghiền, lô hàng buộc phải tiệt trùng hơi nước.
hơi bão hoà phun chừng mười lăm giây rồi hút chân không làm khô, tinh dầu mất ít.
tinh dầu tiêu chưng cất lôi cuốn, nhựa dầu thì trích bằng cồn, cô còn sền sệt.
tiêu Phú Quốc cay nồng, ngâm mắm tiêu xanh ăn với cơm nguội cũng ngon.
giá tiêu từng lên hai trăm ngàn, thiên hạ chặt điều, chặt cao su trồng ồ ạt.
rồi tụt còn ba mươi mấy, nợ ngân hàng quá hạn, nhà cửa bị kê biên.
điều trổ bông gặp sương muối khô đen, quẹt tay bụi bay như than.
bọ xít muỗi chích đọt, nhựa ứa ra, lá non cong đen như bị bỏng.
hạt điều rụng đầy gốc, lượm hằng ngày, để dầm mưa là thâm và nảy mầm.
trái điều đỏ vàng nục nịch, ăn chát lưỡi, vắt nước lên men làm rượu.
hấp hạt bằng hơi nước cho dầu vỏ mềm, rồi mới chẻ bằng dao gạt chân.
dầu vỏ hạt văng vô tay lột da, chị em thoa bột, thoa dầu ăn vẫn phồng rộp.
máy cắt tự động chia cỡ hạt, hạt lệch khe là vỡ đôi nát tư.
phân loại nhân trắng nguyên W240, W320, bể góc, bể đôi, vụn bột mỗi thứ một giá.
lột vỏ lụa bằng khí nén xoáy, còn sót vảy nâu phải ngồi cạo tay.
phòng lột phải khô, nếu nhân hút ẩm thì lụa dính chặt như keo.
nhân điều nhiễm mọt sống, đối tác Hà Lan khiếu nại, đòi giảm mười hai phần trăm.
chiếu hồng ngoại thanh trùng, hút chân không bơm CO2, thùng carton mười một ký ba bốn.
dầu CNSL giàu cardanol dùng làm sơn, bột ma sát cho má phanh.
bã vỏ hạt đốt lò hơi toả khói đen kịt cay mắt, môi trường phạt hai lần.
tro bay dính trên lá rau nhà hàng xóm, họ kéo sang làm ầm ĩ.
nhập điều thô châu Phi, mở container ra ẩm mốc, hạt lép nhiều, kiện không xong.
tỷ lệ thu hồi bốn mươi sáu pao trên hợp đồng, cắt thử chỉ đạt bốn mươi hai.
xưởng nhỏ ở Bình Phước đóng cửa quá nửa, máy bán sắt vụn, thợ về quê.
muối điều rang củi là lối xưa, mẻ nào cũng lem nhem vết cháy nhưng thơm.
chè búp Thái Nguyên hái một tôm hai lá, sáng tinh sương ngón tay nhuộm xanh.
sao chè bằng tôn quay, gang thép nóng rẫy, mùi cốm bốc lên ngào ngạt.
diệt men chưa tới thì cánh đỏ ké, nước hãm ra vàng xỉn.
vò nhẹ cho dập tế bào, ép mạnh quá thì vụn cám, bán giá bèo.
lấy hương là khâu cuối, lửa liu riu, tay đảo liên tục, chỉ một phút lơ là là khê.
chè Shan tuyết cổ thụ ở Suối Giàng thân mốc trắng, phải trèo lên mới hái được.
trà ô long làm héo nắng, quay thơm, ủ, xào rồi bọc vải vò viên hàng chục lượt.
lượng nước mất khi làm héo chừng một phần ba, lá mềm rũ, gập không gãy.
trà đen CTC cắt nghiền xé cuộn, lên men thành màu đồng hun rồi sấy băng tải.
trà lài ướp hoa, tám giờ tối hoa hé miệng, trộn từng lớp, sáng sàng bỏ xác.
chè nhà cháu uống có mùi khói bếp, khách Đài Loan trả lại cả tạ, phải làm sao?
cánh chè nhiễm thuốc bảo vệ thực vật từ nương bên, gió đưa sang chứ nhà cháu không phun.
rầy xanh chích búp làm chè đắng, nhưng riêng trà phương đông mỹ nhân lại cần nó.
nhện đỏ nâu làm lá già đồng hun, búp thui chột đúng vụ hanh khô.
đốn đau để lại thân cách đất bốn mươi phân, đốn phớt mỗi năm cho tán bằng.
máy hái chè hai người khiêng, lưỡi cắt bo cong, túi hứng kéo lê phía sau.
hái máy lẫn cả cọng và lá già, về phải tách bằng máy nhặt tĩnh điện.
nương dốc trơn, gùi chè nặng, bà cụ lần từng bậc đá mà xuống.
tem chỉ dẫn địa lý dán lung tung, chè nơi khác cũng tự xưng Tân Cương.
nước pha chè phải là nước mưa hay nước giếng khơi, nước máy hăng mùi clo.
ấm tử sa đóng cặn nâu bóng, ông cụ không cho ai rửa bằng xà phòng.
matcha che lưới đen ba tuần trước khi hái để tăng theanine, giảm chát.
nghiền cối đá quay chậm cho khỏi nóng, mỗi giờ được vài chục gam bột mịn.
cạo mủ cao su phải dậy từ một hai giờ khuya, đèn đội đầu, vắt nước chè theo.
miệng cạo khô từng đoạn, mủ không chảy, thợ gọi là khô miệng.
dao cạo mài lá lúa cho bén ngót, cạo phạm gỗ là cây u bướu.
trời mưa nước tràn vô chén, mủ loãng trôi trắng gốc, tiếc đứt ruột.
máng che mưa dán bằng keo nhựa đường, tấm ni lông xoè như cái váy.
bôi chất kích thích ethephon lên vỏ tái sinh bốn lần một năm, lạm dụng là kiệt cây.
amoniac chống đông đổ vào bồn, công nhân hít phải ho sặc sụa, nước mắt giàn giụa.
mủ về tới trạm đo TSC, DRC, quy khô ra để tính tiền.
có kẻ pha nước, pha bột vào mủ, cân thì nặng mà đánh đông không ra.
nhỏ axit formic xuống mương, một đêm mủ đặc thành bánh trắng dẻo như đậu hũ.
cán crếp, băm cốm, xếp hộc, sấy một trăm mười độ trong ba giờ rưỡi.
tờ RSS hong khói treo sào, nâu trong như mật, mốc thì chùi bằng bàn chải.
mủ chén đông thối hoăng, xe chở chạy tới đâu người ta bịt mũi tới đó.
nước thải nhà máy mủ trắng đục, váng nổi, hồ sinh học sủi bọt nâu.
tách hạt mủ còn sót bằng bể gạn và tuyển nổi rồi mới cho vào bể kỵ khí.
phấn trắng tháng Hai làm lá non xoắn rụng, vườn trụi lủi như bị cháy.
bệnh rụng lá Corynespora lan ở dòng RRIV 4, nông trường đổi sang RRIV 209.
cao su thanh lý bán gỗ, xẻ tấm, tẩm boric, sấy làm bàn ghế xuất khẩu.
gỗ mới cưa không tẩm ngay là mốc xanh, mọt bột rơi như phấn.
công nhân cạo mủ mùa rụng lá nghỉ hai tháng, đi hái điều kiếm thêm.
chị tổ trưởng phát ủng, phát dầu muỗi, nhắc coi chừng rắn lục nằm trên cành.
lô này cây nghiêng vì bão, chống cọc nạng, cưa bớt tán.
giá mủ ba trăm tám một độ, chia hai tám với chủ vườn thì còn được mấy đồng.
khoai mì trồng giồng cao, rẫy xa, lá khảm vàng loang, cọng quắn lại.
bệnh khảm do bọ phấn trắng truyền, hom giống mua trôi nổi mang sẵn vi-rút.
giống HN5 kháng khảm, chữ bột hai mươi bảy, hom đặt nằm, mọc chồi đều.
củ mì bới lên để ba ngày là chạy chỉ đen, nhà máy chê không nhận.
chặt hom bằng máy cưa đĩa, đầu dập là thối, cắm xuống không nhú.
máy nhổ mì kéo sau đầu kéo, lưỡi hình chữ V lách dưới luống nâng cụm củ lên.
đất thịt khô cứng, củ gãy nằm lại dưới đất gần một phần năm.
xe chở mì nối đuôi trước cổng, chờ hai ngày nắng, củ héo, mất ký.
cân tỷ trọng năm ký củ trong nước là ra độ bột, bên mua bên bán cùng đứng xem.
bóc vỏ gỗ, rửa, băm, mài, trích ly nhiều tầng, rồi ly tâm đĩa tách dịch sữa.
nước thải mang xyanua, chua nồng, ruộng dưới dốc chết rụi cả đám lúa.
hồ phủ bạt HDPE gom khí đem đốt lò sấy bột, mỗi ngày bớt mấy tấn than.
bạt rách một đường dài, khí thoát ra, nửa xã hôi như hột vịt ung.
bột sấy khí nhanh, vòng xoáy nóng chỉ vài giây, ẩm từ ba lăm còn mười ba.
bột có đốm đen, độ trắng dưới chín mươi, xưởng giấy không ký tiếp.
tinh bột biến tính oxy hoá, axetyl hoá làm keo, hồ vải, làm trân châu trà sữa.
bã mì ướt chất đống lên men, bò ăn thích nhưng ruồi bu kín.
phơi sắn lát trên triền đồi, gió bụi bám, gặp mưa dầm trổ mốc hồng.
ăn măng với sắn sống dễ say, nôn mửa, người nhà chở lên trạm y tế.
lột vỏ lụa, ngâm nước muối, luộc mở vung cho bay độc.
bánh ú, bánh ít lá gai nhồi bột lọc, dai mà trong veo.
mía tím Hoà Bình đốt dài, róc vỏ là nước ứa ra ngọt lịm.
ruộng mía trổ cờ sớm, ruột xốp bấc, chữ đường tuột còn tám.
chặt mía tay xong tuốt lá, bó mười hai cây, vác lên xe cháy vai.
mía cháy phải ép trong hai ngày, nhà máy trừ mười phần trăm.
ai đốt thì chưa biết, có người nói tàn thuốc, có người nói giành đốn trước.
sâu đục thân bốn vạch khoét ruột, đọt héo, rút lên thấy thối chua.
ong ký sinh mắt đỏ treo thẻ trứng ven lô, nở ra tự tìm ổ sâu.
máy đốn mía liên hợp chạy hàng kép rộng mét tư, ruộng manh mún quay đầu không nổi.
ép năm trục, tưới thẩm thấu, bã ra còn một phẩy tám phần trăm đường.
nước mía hỗn hợp gia vôi, sục khí sulfur, lắng bùn, lọc chân không.
nấu đường trồng mầm bằng bột đường nghiền, canh độ quá bão hoà qua kính soi.
đường non sệt trút vô máy ly tâm quay vù vù, mật văng ra vách.
đường vàng vón tảng cứng như đá, lấy búa gõ mới xuống được phễu.
mật rỉ đem lên men cồn, nấm men sủi ục ục, bã hèm nâu đen nóng hổi.
bã hèm tưới ruộng nhiều quá đất chai, mặn kali, mía lún phún.
bã mía ép ván dăm, làm chén đĩa dùng một lần, đốt phát điện lên lưới.
giá điện sinh khối bảy phẩy không ba xu, nhà máy đường sống được nhờ khoản ấy.
đường lậu tuồn qua biên giới An Giang, rẻ hơn hai ngàn, hàng trong nước ế.
kẹo kéo, mật mía nấu chảo gang, thợ khuấy dầm dề mồ hôi.
xe nước mía đầu ngõ trục ép inox, rác xác mía chất cao ngang hông.
dừa khô Bến Tre lột bằng cây nọc nhọn, một người giỏi ngày được hai ngàn trái.
hụt tay mũi nọc đâm, sẹo chằng chịt, nhưng nghề cha truyền con nối.
nạo vỏ nâu cơm dừa bằng dao cong, da trắng tinh, rớt xuống thau bõm bõm.
cơm dừa nạo sấy tầng sôi, ẩm ba phần trăm, béo ngậy, trắng như tuyết.
dầu dừa ép nóng ngả vàng, hôi khói; ép lạnh thì trong veo, dịu mùi.
ly tâm nước cốt ba pha ra dầu tinh khiết mà không cần gia nhiệt.
nước dừa già đem làm thạch, con giống màng nhầy Acetobacter, khay úp báo.
khay thạch bị tách lớp, mặt nhăn, lấm chấm mốc đen, chắc nhiễm tạp.
sọ dừa nung than thiêu kết, hoạt hoá bằng hơi nước chín trăm độ thành than hoạt tính.
chỉ xơ dừa kéo sợi, dệt lưới chống xói, nhồi nệm, bện thảm chùi chân.
mụn dừa ép bánh năm ký, ngâm nước nở phồng gấp sáu.
đuông dừa khoét cổ hũ, nghe rột rột trong thân, chậm là gãy ngọn.
bọ cánh cứng ăn lá làm tàu dừa khô xơ, nuôi ong ký sinh thả lên mới dứt.
sâu đầu đen quét qua, dừa treo cổ, trái lửng rụng ào.
dừa xiêm uống nước cắt lúc tám tháng, gọt kim cương, màng bọc, nước đá.
dừa sáp lắc không nghe ọc ạch, cơm dày dẻo quánh, cấy phôi mới ra nhiều cây sáp.
cây cao mười mấy mét, thợ leo bằng dây nài, khỉ người ta huấn luyện hái cũng có.
máy leo cây hái dừa điều khiển từ xa, ôm thân bằng ba bánh cao su, cắt bằng cưa xích.
kẹo dừa quấn bánh tráng mỏng, sên chảo đồng đến khi nhỏ vô nước là cứng.
lò kẹo hồi xưa dùng củi dừa, bây giờ sên điện tự đảo, ít khê mà kém thơm.
mật hoa dừa hứng sáng sớm, để quá trưa lên men sủi bọt, thành thứ rượu chua chua.
ca cao xen dừa, trái tím, trái vàng mọc ngay thân, bổ bằng chày gỗ.
hạt ủ thùng gỗ sáu ngày, đảo hai lần, nóng hầm tới năm mươi độ, mùi rượu rồi mùi giấm.
cắt đôi hạt coi nâu hay tím xám, còn xám đá là ủ chưa đạt.
sóc khoét rỗng quả, bọ xít chích đen vỏ, thối trái do nấm nước.
bơ ca cao ép thuỷ lực, bánh khô nghiền bột, kiềm hoá cho sẫm màu.
thanh sô cô la phủ lớp trắng mờ là do bơ kết tinh lại, ăn vẫn được.
quế Trà Bồng bóc vỏ đúng mùa nhựa, nậy nhẹ là tuột nguyên thanh.
quế ống, quế chẻ, quế sáo phơi dịu rồi cuộn tròn, cột lạt, xếp hòm gỗ.
lá quế chưng cất lấy tinh dầu, nồi hơi rò, dầu lẫn nước đục ngầu.
coumarin cao quá nên bên Đức hạn chế, khách hỏi hàm lượng trước khi đặt.
hoa hồi Lạng Sơn tám cánh nở xoè, cánh lép thì rẻ, sao hấp chuyển nâu đỏ.
thảo quả sấy lò đất dưới tán rừng, khói um, đồng bào chặt bao nhiêu cây làm củi.
sa nhân, ba kích, đẳng sâm trồng dưới tán, vừa giữ rừng vừa có đồng ra đồng vào.
sâm Ngọc Linh giả làm bằng tam thất vũ diệp, nhìn mắt thường khó lòng phân biệt.
giải mã đoạn gen ITS nhận ra ngay mẫu nào thật mẫu nào trà trộn.
đinh lăng ba năm nhổ rễ, rửa bàn chải, thái phiến, sao rượu gừng.
xạ đen, cà gai leo, dây thìa canh bó thành túi lọc, bán ở trạm dừng chân.
hoa hoè, kim ngân, cúc chi hái nụ, đồ qua hơi rồi sấy mới không bay màu.
cây dâu tằm cắt cành chừa gốc, ra chồi mướt, lá bóng nuôi tằm lớn.
bông vải sâu hồng đục múi, xơ vàng, xe sợi hay đứt.
đay, gai xanh, tước vỏ bằng máy, ngâm bùn khử keo, sợi bóng như tơ.
lác chiếu Vũng Liêm chẻ đôi, phơi, nhuộm phẩm, dệt khung gỗ lách cách.
cói Nga Sơn gặp nước phèn bị đỏ gốc, sợi giòn, đan làn đứt nham nhở.
thuốc lá vàng sấy lò, treo ghim từng kẹp, vàng hoá, cố định màu rồi khô cọng.
hương nhu, sả chanh cắt cách gốc hai lóng, héo nhẹ trước khi vô nồi chưng.
một tấn sả cho chừng ba bốn lít dầu, bã phơi đốt lại nồi, không phí thứ gì.
mắc ca Lâm Đồng trồng mười năm chưa bói, cây lai thực sinh, bị lừa giống.
hạt mắc ca cưa rãnh vỏ, sấy từ từ dưới bốn mươi độ, nhân vàng nhạt mới giòn.
óc chó, hạt dẻ Trùng Khánh, trám đen Cao Bằng mỗi thứ đều có mùa.
trám om nước ấm tay, nóng quá là sượng trân, nhai như gỗ.
vườn gấc giàn lưới, trái đỏ gai nở đều, tách màng sấy, ép dầu chống khô mắt.
sachi, cà na, trâm bầu, những cây lạ ai xui trồng rồi bỏ không ai mua.
thưa kỹ sư, rẫy tôi dốc ba mươi độ, trồng điều hay trồng keo thì lợi hơn?
làm băng cỏ vetiver theo đường đồng mức, mưa xối xuống đất khỏi trôi.
đá ong lộ ra lổm ngổm, cuốc chạm nghe chan chát, rễ cọc ăn không sâu.
bazan đỏ quạch dính lốp xe như hồ, mùa mưa vô rẫy bằng máy cày thôi.
hàm lượng mùn tụt dưới hai phần trăm sau hai chục năm độc canh.
hố ép xanh giữa hai hàng, lấp cành tỉa, cỏ, vỏ quả, rắc vôi.
mua phân trả chậm tới mùa hái, lãi ba phần một tháng, tính ra cắt cổ.
cô út kế toán nông trường giải thích vì sao tháng này quỹ lương bị khấu trừ.
đội trưởng đội bốn điểm danh, thiếu sáu người đi đám cưới trong buôn.
tranh chấp ranh giới, bên này nhổ trụ, bên kia lấp mương, phải mời địa chính đo.
con bò nhà ai phá rẫy mì, trói lại bắt đền hai trăm nghìn.
đường vô rẫy lầy thụt, xe công nông cài số một, bánh sau xoáy tít vẫn nằm ì.
quấn xích bánh, chèn đá, mấy người đẩy, ống xả khạc khói đen sì.
cái chòi canh lợp tranh, võng mắc lủng lẳng, con chó vàng nằm gác mõm.
mùa lễ hội đâm trâu bớt dần, nay người ta thi rang cà phê, thi hái tiêu.
ông Y Bhăm nói trồng xen thì ít lời từng thứ, bù lại năm nào cũng có ăn.
nguyên liệu nhập kho ghi số lô, ngày, tên hộ, độ ẩm, tạp chất, người kiểm.
mẫu lưu niêm phong sáu tháng, phòng khi khách khiếu nại còn đối chứng.
tiêu chuẩn đóng bao đay sáu mươi ký, may hai đường chỉ, in ký mã hiệu.
lót giấy kraft, treo túi hút ẩm canxi clorua trong công ten nơ chống đổ mồ hôi.
tàu qua vùng nóng lạnh, giọt ngưng rơi xuống làm ướt lớp bao trên cùng.
bảo hiểm giám định thấy bao ẩm mốc, hỏi ai đóng hàng, có chụp hình chăng.
chứng từ gồm vận đơn, phiếu đóng gói, giấy xuất xứ, giấy hun trùng, thiếu một là kẹt.
ngân hàng bên mua trì hoãn thanh toán L/C vì sai một chữ trong tên hàng.
mình bán FOB, thuyền trễ không phải lỗi mình, nhưng kho bãi ai trả?
hội chợ Thượng Hải gian hàng mình nhỏ xíu, rót trà, rang hạt mời khách nếm.
phiên dịch nói líu lo, chốt được hai container thử, giá hơi thấp song tạm ổn.
thương hiệu quê mình bị người khác đăng ký trước bên Mỹ, đòi lại lâu lắc.
logo vẽ con voi cõng bao cà phê, con nít nhìn là thích.
máy phân cỡ sàng lỗ tròn số mười tám, mười sáu, mười ba rung lắc ầm ầm.
lưới sàng rách, hạt to lọt xuống thùng nhỏ, trưa mới có người phát hiện.
băng gàu kéo lên sáu mét, gàu nhựa gãy, ốc rơi vô máy nghe xoảng một cái.
nam châm vĩnh cửu hút đinh, hút mạt sắt trước khi hạt vào trống rang.
bắn màu AI học ảnh hạt lỗi, sai thì thổi, một giờ chạy bốn tấn.
khí nén có dầu, có nước, van nghẹt, bắn hụt, phải thay lõi lọc tách ẩm.
điện ba pha chập chờn dưới ba trăm rưỡi vôn, mô tơ gầm gừ rồi nhảy rơ-le.
cân đóng bao tự động lệch cộng trừ hai lạng vì bụi bám cửa xả.
phòng thí nghiệm cắt hạt, soi đèn cực tím, chỗ sáng xanh nghi aflatoxin.
ochratoxin trong cà phê phát sinh nếu phơi chậm, dồn đống dày, đêm không đậy.
nghiên cứu dùng siêu âm hỗ trợ trích polyphenol lá chè, rút từ ba giờ xuống hai mươi phút.
hệ nhũ tương nano tinh dầu quế ức chế mốc trên vỏ trái cây bảo quản.
keo tannin vỏ keo, nhựa cardanol thay phenol, ván ép thải ít formaldehyde hơn.
bã cà phê ủ trồng nấm, ép viên đốt, trộn nhựa làm ly tái sử dụng.
mủ cao su gia cường bằng nano silica từ tro trấu, lốp mòn chậm, bám đường tốt.
phụ nữ dân tộc Mông se lanh, chấm sáp ong, nhuộm chàm, vải cứng thơm mùi lá.
chàm ủ vôi nổi váng tím bọt lục, mùi khai nồng, nhúng mười mấy lần mới đậm.
vỏ măng cụt, lá bàng, củ nâu nấu nước nhuộm lụa, cầm màu bằng phèn chua.
rẫy bỏ hoang lâu ngày cỏ tranh cao quá đầu, châm lửa là cháy lan sang rừng.
thưa quý cơ quan, chúng tôi đề xuất đổi mười héc-ta điều kém hiệu quả sang ca cao.
văn bản trả lời rằng phải nằm trong quy hoạch, có nước tưới, có bên bao tiêu.
má con tui lượm điều thuê, mỗi ký được ba ngàn, nắng rát lưng.
con học lớp mười trên huyện, tuần về một bữa phụ phơi tiêu.
cơn dông ập tới, ai cũng quýnh quáng cào hạt, gom bạt, hét nhau í ới.
tạnh mưa mở bạt ra hơi nóng phả lên, mùi ngai ngái, lại phải hốt ra phơi tiếp.
có máy nào hái cà phê chín mà chừa lại trái xanh trên cành không các bác?
tôi muốn biết cách tách vỏ lụa hạt điều mà nhân không bị gãy, hiện tỷ lệ bể lên tới mười lăm phần trăm.
chúng tôi phơi tiêu trên sân xi măng, gặp mưa thì gom không kịp, hạt nổi mốc trắng và mất mùi cay.
ai đã dùng nhà kính phơi tiêu rồi cho xin ý kiến, so với phơi bạt thì nhanh hơn được mấy ngày?
máy sấy trống quay cỡ nhỏ chạy gas, mỗi mẻ hai tạ, nhiệt độ hạt không được vượt quá năm mươi lăm độ.
nếu nóng hơn thì tinh dầu bay mất, hạt tuy khô nhưng nhai không còn thơm.
nước thải từ xưởng chế biến cà phê ướt có màu nâu đen, độ chua cao và rất nhiều đường.
giải pháp là tách nhớt bằng cơ học để giảm lượng nước rửa xuống còn một phần mười.
phần nhớt đặc đem ủ với vỏ, vừa đỡ ô nhiễm vừa có thêm phân cho vườn.
ông nội trồng hàng chè này từ năm sáu mươi hai, đến nay vẫn hái được bảy lứa một năm.
chè sao xong để trong bao ni lông một tháng thì mất hương, nước chuyển sang màu vàng đỏ.
muốn giữ xanh thì phải hút chân không, tránh ánh sáng và cất ở nơi mát dưới hai mươi độ.
người thợ già không cần nhiệt kế, ông chỉ xoè bàn tay trên miệng chảo là biết lửa già hay non.
chúng tôi đang chuyển từ sao củi sang sao gas, mùi khói giảm nhưng khách quen lại bảo thiếu vị.
cây cao su ra mủ ít dần từ khi nhà máy xi măng bên cạnh hoạt động, không rõ có liên quan hay không.
chén hứng mủ bằng đất nung hay bị kẻ gian đập phá, nên đổi sang chén nhựa có dây treo.
mủ đông lẫn vỏ cây và cát, vào máy cán làm mẻ trục, sửa một lần hết mấy chục triệu.
dao cạo điện cắt đều tay, độ dày dăm một phẩy hai li, người mới học ba ngày là cạo được.
nhược điểm của nó là nặng và pin chỉ đủ cho khoảng năm trăm cây.
bột sắn sấy xong bị vàng là do nước rửa nhiễm sắt hay do củ để lâu quá?
cả hai đều có thể, nhưng trước hết nên kiểm tra nguồn nước vì dễ làm và rẻ tiền.
vỏ sắn và bã sắn chất đống sau xưởng, gặp mưa là nước chảy trắng đục xuống ao nhà hàng xóm.
tụi tôi muốn sấy bã sắn làm thức ăn cho bò nhưng độ ẩm tới tám mươi lăm phần trăm, ép mãi không ra nước.
máy ép trục vít có gia vôi trước giúp phá cấu trúc keo, bã sau ép còn sáu mươi phần trăm nước.
nhà máy đường chỉ chạy bốn tháng một năm, còn tám tháng thì sửa chữa và trồng mía giống.
xe chở mía rơi vãi khắp quốc lộ, người đi xe máy trượt ngã, dân phản ánh lên đài truyền hình.
mía để gốc năm thứ ba năng suất giảm mạnh, phải cày phá và luân canh một vụ họ đậu.
dừa khô trên cây hai tháng mới hái, cơm dày, dầu nhiều, nhưng để lâu nữa là mọc mầm.
làm sao để nước dừa đóng chai không bị chuyển sang màu hồng sau vài tuần?
đó là do enzym polyphenol oxidase gặp ôxy, cần thanh trùng nhanh và thêm vitamin C.
lọc màng lạnh giữ được vị tươi hơn nấu, có điều màng mau tắc vì chất béo.
than gáo dừa ép khuôn cháy không khói, không nổ lép bép, quán nướng rất chuộng.
vài cơ sở trộn lưu huỳnh cho dễ bén lửa, khách ăn đồ nướng thấy hắc cổ họng.
hợp tác xã ca cao đề nghị được vay vốn mua thùng ủ và giàn phơi có mái trượt.
nông dân bán hạt tươi thì tiện, còn ủ khô bán được giá gấp ba nhưng đòi hỏi tay nghề.
hạt mắc ca bóc ra có nhân teo và đen ở đầu, nguyên nhân là bọ xít chích từ lúc quả non.
năm nay quế rớt giá, bà con không bóc, để cây thêm vài năm nữa vỏ càng dày càng nhiều dầu.
cây giống sâm trồng dưới mái che bị chuột và sên ăn trụi, một đêm mất mấy chục triệu.
chúng tôi rào bằng tôn phẳng chôn sâu ba mươi phân, chuột không đào và không trèo qua được.
từ xưởng của tôi tới cảng mất năm tiếng, muốn kịp tàu thì phải đóng hàng xong trước nửa đêm.
`
