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
`
