export default `
muối ăn lẫn sạn, vón cục, mùa mưa chảy nước ròng ròng trong bao.
muối tinh sấy tầng sôi, trộn i-ốt phun sương, hạt tơi rời như cát.
diêm dân cào muối lúc giữa trưa đứng bóng, mồ hôi rơi xuống ruộng còn mặn hơn.
tiêu đen lẫn cọng, đá, bụi, phân chim, phía Mỹ trả nguyên lô vì salmonella.
tiệt trùng hơi nước quá nhiệt vài chục giây rồi hút chân không làm nguội, tinh dầu hao không đáng kể.
ớt phơi sân xi măng gặp mưa thối cuống, nghi nhiễm aflatoxin nên rớt giá thảm.
ớt bột bị pha phẩm Sudan đỏ chót, đem quang phổ quét là lộ ngay.
tỏi đen ủ sáu mươi ngày, tép mềm dẻo ngọt như mận khô.
tỏi Lý Sơn lột vỏ bằng khí nén, bay lả tả như tuyết, tép không trầy.
nghệ nghiền vàng cả xưởng, áo quần giặt ba bữa chưa phai.
gừng rửa bằng bàn chải quay vẫn kẹt đất trong ngách, phải có người khều tay.
hành phi cháy đen lẫn vàng, vớt chậm ba giây là đắng nghét cả chảo.
máy chiên chân không chín mươi độ giữ màu mít vàng tươi, giòn tan mà ít ngấm dầu.
dầu trong nồi chiên chân không lâu ngày đóng keo nhựa quanh ống xoắn, cạo hoài không sạch.
chuối sấy dẻo ép mỏng, phơi nhà kính ba nắng, không chấm miếng đường nào.
chuối chín rục một lượt, buồng nào cũng đốm trứng quốc, bán tháo không kịp.
dấm chín bằng ethylen trong phòng kín mười bốn độ, vỏ vàng đều mà cuống còn xanh.
chích thuốc ép chín thì vỏ vàng lườm ruột còn sượng, ăn chát cả lưỡi.
mít múi chảy mủ dính bết dao, nhà bếp phải thoa dầu ăn mới gọt được.
hột mít vứt đi phí, nghiền làm bột bánh có mùi bùi bùi như hạt dẻ.
thanh long nứt tai, thối cuống, đi tàu biển ba tuần tới nơi còn bán được một nửa.
xử lý hơi nước nóng bốn mươi sáu độ rưỡi diệt trứng ruồi đục quả trước khi sang Nhật.
vải thiều chín rộ trong hai chục ngày, xe tải xếp hàng nối đuôi ở Lục Ngạn.
vỏ vải nâu đi rất mau, nhúng axit rồi sấy nhẹ thì giữ đỏ nhưng hơi chua.
nhãn lồng sấy long dùng than củi, đảo tay suốt đêm, mắt cay xè.
mơ mận dập nát đầy đường, Mộc Châu được mùa mà người trồng rầu thối ruột.
nước ép ổi đóng cặn cát, uống lợn cợn, cần lọc mà vẫn muốn giữ mùi.
pectinase thêm năm chục phần triệu ủ một giờ thì dịch quả trong và dễ vắt.
cô đặc chân không ở năm mươi lăm độ, thu hồi hương từ ngăn ngưng đầu tiên.
sấy thăng hoa giữ nguyên hình dâu tây, cắn rồm rộp, song hao điện kinh khủng.
bơm nhiệt rút ẩm ở bốn mươi độ nên xoài dẻo không bị đen như lò than.
chanh dây lấy ruột xong, vỏ chiếm nửa khối lượng, chất đống chua lòm bu đầy ruồi giấm.
chiết pectin từ vỏ chanh leo, bưởi bằng vi sóng thì nhanh, được gel chắc.
bưởi Năm Roi bị khô đầu múi, ăn xốp rộp như bông.
hạt điều cắt tách vỏ cứng văng dầu ăn lở tay, công nhân bôi tro bếp trước khi ngồi.
nhân điều vỡ tư bán rẻ bằng nửa, cho nên ai cũng cố giữ nguyên hạt trắng.
hạt mắc ca nứt vỏ không đều, cái bung, cái khít rịt cạy gãy móng.
hạt sen khô sượng, hầm hai tiếng vẫn lụp cụp dưới đáy nồi.
thông tim sen bằng tăm, một ngày mỗi người được bốn ký, đau nhức ngón tay.
bột sắn dây lọc mười nước, phơi gió, cục trắng như vôi, thoang thoảng hoa bưởi.
cốm Làng Vòng giã bảy lượt, sàng sảy bay vỏ, gói hai lớp lá ráy, lá sen.
xôi gấc hộp hâm lại bị khô đét, hạt nào hạt nấy cứng như sạn.
cơm tấm đông lạnh rã ra bời rời, chẳng ai nhận ra là đồ nấu từ tuần trước.
cơm công nghiệp bốn ngàn suất một trưa, chậm nửa tiếng là cả xưởng la ó.
canh nguội, rau vàng, có con sâu, sáng mai thế nào giám đốc nhân sự cũng gọi.
nồi nấu nghiêng dùng hơi, dung tích ba trăm lít, có cánh vét đáy teflon.
hơi lò xì ở mặt bích, sàn đọng nước nóng, đi lạng quạng phỏng chân như chơi.
van xả tự động kẹt cặn, áp lên quá chín cân mà rơ le chẳng ngắt.
kiểm định lò hơi hai năm một lần, quá hạn bị đình chỉ chứ không đùa.
bếp củi cháy hoang phí, hai phần nhiệt bay theo ống khói hết.
chuyển qua đốt viên nén, mỗi tháng tiết kiệm được tiền bằng lương ba thợ.
chè móc câu Tân Cương sao suốt tay trên chảo gang, cánh xoăn tít, nước xanh vàng, chát dịu ngọt hậu.
người sao chè mới vào nghề để lửa già, mẻ chè cháy cạnh, pha ra mùi khói.
máy vò chè xoay lệch tâm, mâm đồng bị mòn nên búp nát vụn chứ chẳng xoăn.
diệt men bằng ống quay thì nhanh, có điều cọng to chưa chín, nước pha đỏ quạch.
ô long phải lắc hương trong phòng lạnh, ủ khăn, vò viên tới ba chục lần.
hồng trà oxy hoá hoàn toàn trong phòng phun sương, lá chuyển sang màu đồng và thơm mùi trái chín.
chè shan tuyết cổ thụ Hà Giang phủ lông trắng, trèo lên hái phải bắc thang.
ướp sen Tây Hồ một ký chè hết cả nghìn bông, tách gạo sen từ tờ mờ sáng.
trà túi lọc bị rách đường hàn, vụn chè lấm tấm dưới đáy ly.
chè vụn với bồm ngày trước bỏ bón gốc, giờ người ta chiết lấy polyphenol.
dư lượng thuốc sâu trong chè bị Đài Loan cảnh báo, cả huyện đứng ngồi không yên.
sao khi ướp lài xong cánh trà hút ẩm mau mốc đến vậy?
cà phê nhân phơi sân đất ngậm mùi bùn, pha nước đầu đã hăng hắc.
rang mộc đến nổ lần hai thì tắt lửa, mở xả, quạt nguội gấp kẻo hạt cháy tiếp.
trống rang hồng ngoại mười lăm ký, lõi dày nên giữ nhiệt êm, khói hút qua cyclone vỏ lụa.
quán cóc pha bắp rang, caramen, nước mắm cho sánh kẹo, uống vào tim đập thình thịch.
xát tươi bằng máy đánh nhớt đỡ nước gấp mười, khỏi ngâm bồn hai đêm.
vỏ quả cà phê ủ ẩu, nước rỉ đen kịt thấm xuống giếng nhà dưới dốc.
trà cascara làm từ vỏ sấy, vị như chà là, mà dân mình chưa quen uống.
ủ yếm khí trong thùng kín có van một chiều, ba ngày sau hương như rượu vang dâu.
hạt đen, hạt mẻ, hạt sâu đục lẫn trong mẫu ba trăm gam, đếm từng lỗi mà trừ điểm.
chị thử nếm hút rột một cái, nhổ ra, ghi điểm độ chua, độ ngọt, hậu vị.
cà phê hoà tan bị vón đá trong hũ, do nắp hở nên hút ẩm.
sấy phun tháp cao hai chục mét, hương bay sạch, phải bù lại bằng dầu cà phê.
phin giấy dán máy siêu âm, chữ nhoè vì mực chưa kịp khô.
van thoát khí trên túi dán lệch, bao phồng căng như gối, nổ bục trong thùng hàng.
chồn ăn trái chín rồi thải ra hạt, thật giả lẫn lộn, ai tin mà mua giá trên trời.
ca cao Bến Tre lên men trong thùng gỗ phủ lá chuối, ngày thứ hai đảo, cơm chảy nước chua.
cắt đôi trăm hạt xem vân, tím ngắt là chưa tới, nâu nứt nẻ mới đạt.
nghiền bi suốt bảy mươi hai tiếng, sô cô la mịn dưới hai chục micron, lưỡi không còn thấy gợn.
thanh sô cô la loang trắng như mốc, thực ra là bơ ca cao kết tinh lại do điều nhiệt sai.
bia hơi rót ra nhiều bọt quá, nửa cốc toàn gió, khách phàn nàn quán ăn gian.
malt nghiền dập vỏ vừa phải, mịn quá thì bã nén chặt, lọc ì ạch.
hoa houblon thả lúc sôi để lấy đắng, thả cuối để giữ thơm, ủ lạnh thì dậy mùi xoài.
dịch nha lên men chính ở mười hai độ bảy ngày, hạ còn một độ để men lắng.
mùi bơ khét chứng tỏ diacetyl chưa được nấm men khử hết.
nồi nấu bia thủ công hai trăm lít, đồng bóng loáng đặt ngay giữa quán cho khách ngắm.
keg bia trả về cong quai, vòi phun bẩn, vào trong nghe mùi giấm.
chai nổ đôm đốp trong hầm thanh trùng, mảnh văng loảng xoảng khắp băng tải.
máy chiết lon ghép mí hở, bia rịn ướt đẫm cả pa lét, kiểm tra mới hay con lăn rơ.
hèm bia chở đi từ sáng sớm, bò khoái khẩu, ăn đâu sữa tăng đó.
rượu nếp nấu thủ công lẫn andehit, uống hai chung đã nhức đầu như búa bổ.
máy lão hoá rượu bằng siêu âm quảng cáo rầm rộ, không rõ thực hư thế nào.
chưng cất chân không bỏ đầu bỏ ngọn, nồng độ giữ ở ba mươi chín.
bánh men lá Bắc Hà gồm hai chục thứ lá rừng, bà cụ giữ bí quyết chẳng truyền cho con gái.
ngô Bản Phố đồ chín, rắc men, ủ chum mười ngày rồi mới bắc chõ.
hoàng tửu gạo nếp cái hoa vàng để càng lâu càng ngả màu hổ phách.
rượu sim, rượu mận hay bị đục, chua giấm vì ong ruồi mang vi khuẩn vào.
nho Ninh Thuận nhiều tanin chát, khử bằng bentonite và ngâm gỗ sồi vài tháng.
đo cồn bằng phù kế phải quy về hai mươi độ xê, không thì sai lệch.
hội nông dân nhờ viện xuống dạy làm giấm táo, lớp học ba buổi, có phát chứng nhận.
nước lên men kombucha nổi con giấm nhầy, mới nhìn ai cũng rùng mình.
nước tinh khiết đóng bình hai mươi lít mọc rêu xanh vì để ngoài nắng.
súc bình bằng nước ozone, chổi quay trong ngoài, soi đèn thấy cặn là loại.
màng RO nghẹt phèn, nước ra nhỏ giọt, bơm gầm lên nghe phát sợ.
pet thổi chai mỏng đáy, rót nóng vào teo tóp như quả mướp héo.
thạch rau câu nhả nước, cắn không giòn, tỷ lệ bột konjac chưa hợp.
cháo ăn liền trong cốc giấy đổ nước sôi mà hột vẫn lạo xạo.
súp đóng lon hấp chưa đủ F0 nên phồng nắp, bật tanh tách.
cá hộp sốt cà tiệt trùng một trăm mười tám độ trong bảy mươi phút, áp đối kháng phải đủ.
dứa khoanh đóng hộp bị thâm mắt, công nhân khoét tay không kịp với băng chuyền.
dưa bao tử muối lọ mềm nhũn, nước đục lờ lờ, cắn không kêu cái rắc.
canxi clorua cho vào nước dầm giữ được độ giòn, liều chừng không phẩy hai phần trăm.
kim chi cải thảo bị khú, cay xé lưỡi nhưng hăng mùi nồng.
cà pháo muối xổi ăn giòn sần sật, để nửa tháng vàng khè và nhão.
măng chua ngâm bể xi măng có váng trắng, người bán xối nước là xong, nghĩ mà ghê.
măng khô hun lưu huỳnh trắng phau, ngửi sặc, luộc ba nước vẫn còn.
mộc nhĩ nhúng muối kẽm nặng gấp đôi, ăn lạo xạo trong miệng.
nấm rơm hái sáng chiều bung dù, chẳng kịp đem ra chợ.
nấm mỡ đóng lon trắng ngần nhờ chần axit và đuổi oxy trong mô.
tàu hũ non trong hộp bị rỗ tổ ong vì hấp lửa lớn quá.
mẻ chè lam dẻo quánh, rắc bột áo, gói lá chuối khô buộc lạt.
bánh gai Ninh Giang đen nhánh, nhân dừa mỡ, ba ngày là cứng.
bánh chưng hút chân không luộc lại vẫn xanh lá, người Việt bên Đức đặt cả công-ten-nơ.
lò nướng bánh dày bằng gas hồng ngoại, băng xích inox quay chầm chậm.
muốn gắn tay máy gắp bánh phồng tôm sống ra khỏi phên thì phải chỉnh lực thật nhẹ.
trục cán bột dính két, phải rắc bột áo hoài, bay mù mịt cả nhà xưởng.
máy đóng gói đứng cân bốn đầu, mỗi phút bốn chục bao, sai số hai gam.
phễu rung nghẹt, hột bám thành, gõ búa cao su thì thông được năm phút lại tắc.
ông chủ bảo lắp súng khí nén thổi phá vòm, coi bộ ăn thua.
gàu tải rớt hột ngược xuống chân, dây đai trượt cháy khét lẹt.
xưởng xin điện ba pha mà điện lực hẹn lần lữa tới sang quý.
tiền thuê mặt bằng tăng mười phần trăm mỗi năm, chịu hết nổi nên tính dời về quê.
thợ đứng bếp giỏi đòi lương hai chục triệu, hễ không vừa ý là xách dao qua lò khác.
nói thật là công thức gia truyền nằm trong đầu má tôi, có ai viết ra giấy bao giờ.
công ty cho vay không lãi để cơ sở thay lò đốt, trả góp bằng hàng trong hai năm.
anh chị ghi giùm khối lượng mỗi mẻ, thời gian, độ ẩm trước và sau để chúng tôi tính thử.
bên cháu nhận chạy thử năm chục ký nguyên liệu, không ưng thì khỏi trả phí.
sau khi nghiệm thu, nhà cung cấp bảo hành mười hai tháng và để lại một bộ phụ tùng.
cơ sở tôi làm bánh tráng sữa nhưng mỗi lần trở gió bấc là bánh cong vòng lên như cái máng.
có lẽ tại phơi gió khô nhanh quá, mặt trên co trước mặt dưới, nên che bớt lưới thì đỡ.
chúng tôi đã lắp thử máy sấy dùng hơi nước thừa của lò tráng và thấy bánh phẳng hơn trước.
ông thợ cả vẫn ưng bánh phơi nắng vì theo ông thì nắng cho mùi thơm mà máy không có được.
khách lẻ mua vài ràng thì chẳng sao, còn khách sỉ mà giao bánh cong thì họ trừ tiền ngay.
muốn mở rộng phải xin đất, muốn xin đất phải có dự án, mà viết dự án thì tôi mù tịt.
cháu gái học kinh tế về giúp tính dòng tiền, lúc đó mới biết mỗi tháng mình thất thoát chỗ nào.
thì ra tiền than và tiền bột hao hụt còn lớn hơn cả tiền công thợ.
cái cối xay bột cũ ăn lệch, một phần bột thô bị bỏ theo nước rửa mà lâu nay không ai để ý.
thay hai thớt đá mới hết tám triệu, bù lại mỗi ngày lấy thêm được gần chục ký bột.
trong buổi giao lưu, một anh làm bún ở Bình Định khoe cái bồn ngâm gạo có sục khí tự động.
nhờ sục khí mà gạo nở đều, bớt mùi chua hăng và rút ngắn thời gian ngâm còn sáu tiếng.
anh bảo ai cần thì cứ tới chụp hình về làm theo, nghề của ông bà để lại có giấu cũng chẳng ích gì.
câu nói ấy khiến nhiều người ngồi dưới lặng đi một lúc rồi vỗ tay rần rần.
`
