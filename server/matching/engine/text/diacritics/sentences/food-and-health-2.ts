export default `
gạo xay ra gãy nhiều quá, tấm rơi đầy gầm máy, lái chê không chịu lấy.
lúa ướt chở về chậm một đêm là hầm hơi, hột gạo vàng khè, nấu lên hôi ỉnh.
lò sấy vỉ ngang đốt trấu, tầng dưới khô giòn mà lớp trên còn ẩm rịn.
sấy tháp tuần hoàn rút ẩm mỗi giờ chừng một phần trăm thì hạt không bị rạn ngầm.
trục cao su xát vỏ mòn vẹt một bên, thóc lọt theo gạo lứt lổn nhổn.
máy đánh bóng phun sương làm hạt gạo láng mướt, nhưng chỉnh nước quá tay là gạo bết.
máy tách màu bắn khí loại hạt sọc đỏ, bạc bụng, bông cỏ, ốc thóc lẫn vào.
camera của máy tách màu bám bụi cám, hai ca không lau là bắn nhầm lung tung.
cám để ba ngày khét dầu, lên vị đắng, gà vịt cũng chê.
ổn định cám bằng ép đùn nóng để diệt men lipase rồi mới trích ly dầu.
trấu chất thành núi sau nhà máy, gió thổi bay rát mặt, bà con xung quanh than trời.
nếu ép trấu thành củi hoặc viên thì vừa có tiền vừa đỡ tốn chỗ.
tro trấu trắng mịn chứa silic vô định hình, trộn bê tông hay làm cao su đều hay.
gạo đồ được ngâm nóng, hấp hơi rồi sấy, cho nên vitamin ngấm vào trong nhân.
gạo mầm ủ ở ba mươi hai độ cho nhú mầm nửa ly, hàm lượng GABA tăng mấy lần.
khách Philippines thích gạo dẻo thơm năm phần trăm tấm, còn châu Phi hỏi gạo cứng cơm.
mọt gạo đục lỗ li ti, mở bao ra bò lổm ngổm, bụi phấn bay mù.
xông hơi phosphine trong kho bạt kín bảy ngày, cấm người lai vãng.
có loại bao nào giữ kín khí để khỏi xông thuốc mà gạo vẫn không mọt không?
hút chân không túi năm ký, gạo xếp lên kệ siêu thị trông như viên gạch.
bánh tráng tráng tay, hai vợ chồng thức từ một giờ sáng, tối mịt mới nghỉ lưng.
gặp hôm mưa dầm, bánh phơi không khô, lên meo lốm đốm đen, đổ bỏ hết.
máy tráng băng tải inox thì bánh hay dính, lột ra rách te tua.
phên nhựa thay phên tre cho sạch, mà bánh mất cái vân nhìn kém duyên.
bột pha thêm bột mì tinh cho dai, tỷ lệ mỗi lò một khác, hỏi không ai nói.
bánh tráng cuốn chả giò chiên lên bị bể, khách sỉ kêu đổi cả trăm ký.
bún tươi không hàn the để tới chiều là bở bục, chua loét.
chất nào thay được hàn the mà sợi bún vẫn dai, được Bộ Y tế cho phép?
gạo làm bún phải gạo cũ, ngâm qua đêm, xay nước, bồng ráo rồi nhồi.
máy ép đùn làm chín sợi một lần, bún ra bóng nhưng thiếu mùi chua dịu của lên men.
chần bún nước sôi, vớt xả lạnh, vắt từng con đều tăm tắp như búi tóc.
nước thải lò bún trắng đục, sủi tăm, chảy xuống mương bốc mùi chua nồng nặc.
cả làng nghề trăm hộ mà chỉ có một bể lắng, lúc nào cũng tràn ra đường.
phở khô sấy xong cong queo, gãy vụn trong thùng, tỷ lệ phế lên tới mười lăm phần trăm.
muốn sợi phở ăn liền trụng ba phút mềm thì phải tạo xốp và hồ hoá hoàn toàn.
hủ tiếu Sa Đéc phơi một nắng, sợi dai, trắng đục, thơm mùi gạo mới.
miến dong Cự Đà vàng óng giăng kín bờ đê, bụi đường bám mà chẳng ai để ý.
tinh bột dong lắng trong bể ba lần thay nước, màu từ xám thành trắng tinh.
người ta trộn phẩm màu cho miến vàng bắt mắt, ăn vào thì lo nơm nớp.
mì tôm chiên dầu cọ một trăm sáu mươi độ, sau đó quạt nguội, thả gói gia vị rồi bọc.
dầu chiên dùng lại nhiều lượt, chỉ số axit vượt, vắt mì ôi khét.
chuyển sang mì không chiên sấy gió nóng thì lâu hơn, nhưng xuất Tây họ chuộng.
bột năng cháy két đáy nồi, khuấy mỏi rã tay mà vẫn lợn cợn.
củ mì mài ra, bã với mủ để chậm là thâm sì, bột không còn trắng.
nhà máy tinh bột sắn xả nước nóng chưa lắng, cá suối ngắc ngoải.
hầm biogas phủ bạt phồng căng như bụng trâu, khí đốt đủ cho lò sấy chạy.
bánh phồng tôm nở không đều, chỗ dày cứng như ngói, chỗ cháy xém.
ông nội truyền nghề quết bánh phồng bằng chày đôi, nghe thình thịch từ gà gáy.
làm bánh đa nem phải rây bột thật kỹ, hễ lẫn hột cát là khách nhè ra ngay.
mắm nhĩ chảy từng giọt sánh như mật, màu cánh gián, thơm dịu.
thùng gỗ bời lời chứa mười tấn cá, đai song niền chặt, dùng được sáu chục năm.
chượp bị thối do muối lạt, dòi bọ lúc nhúc, nổi váng lềnh bềnh.
nước mắm để lâu lắng cặn muối với tinh thể như thuỷ tinh, người mua tưởng mình bỏ cát.
kéo rút, náo đảo mỗi ngày thì đạm lên nhanh, nhưng tốn nhân công khiếp lắm.
có thể dùng enzyme rút mười hai tháng xuống còn bốn mà vẫn giữ hương truyền thống chăng?
histamin trong mắm cao do cá ươn trước lúc muối, lọc kiểu gì cũng không hết.
độ đạm toàn phần tính bằng gam nitơ trên lít, bốn chục độ là hàng thượng hạng.
nắp chai mắm rỉ ra ngoài, dính nhãn lem nhem, thùng giấy mềm nhũn.
bà chủ nhà thùng Phú Quốc nếm một giọt là biết cá tháng mấy, muối Bà Rịa hay muối nơi khác.
mắm ruốc Huế chà nhuyễn phơi nắng, khuấy tay cho đều kẻo mặt khô ruột ướt.
mắm tôm lên khí, bung nắp cái bụp, bắn tung toé cả xe khách.
mắm thái Châu Đốc trộn đu đủ, đường thốt nốt, thính vàng rộm.
nước tương ủ đậu với mốc koji, ba ngày đầu phải đảo khay kẻo nóng quá chết mốc.
3-MCPD sinh ra khi thuỷ phân đậm đặc bằng axit, vì thế nên chuyển qua lên men.
tương bần ngả đúng tiết hè, chum sành phơi sân, đậy nón lá chống mưa.
chao vón cục, nổi lông đen, mùi khai chứ không thơm béo.
đậu hũ chua nhanh, sáng bán không hết chiều đã nhớt.
máy ép đậu khí nén cho bìa đậu vuông vức, đều ký, chẳng cần đè đá.
bã đậu nành ướt nhẹp thiu ngay trong buổi, ai tới lấy cho heo thì tốt quá.
tàu hũ ky vớt từng lớp váng mỏng như lụa, vắt lên sào hong.
lò mổ tay chọc tiết dưới sàn, máu me phân lông lẫn lộn, ruồi bâu dày đặc.
gây mê bằng điện sai trị số thì thịt bị xuất huyết lấm chấm, bầm đỏ.
heo chở xa mệt, mổ liền là thịt nhợt, mềm, chảy nước.
làm lông bằng bồn nước sáu mươi hai độ quay trống, ba phút trắng bóc.
lưỡi cưa xẻ mảnh dính mỡ quay rít, mùn xương bắn đầy mặt thợ.
thịt mát ủ từ không đến bốn độ suốt hai mươi tiếng cho chín sinh hoá, mềm và an toàn hơn.
dân mình vẫn quen thịt nóng còn rung giật, bỏ vô tủ là chê không tươi.
dấu lăn của thú y màu tím in trên da, luộc lên vẫn thấy nhờ nhờ.
xương ống hầm cốt phở cô đặc, đóng túi nhôm tiệt trùng, để ngoài một năm.
da heo phơi chiên phồng làm bì, trữ ít bữa hôi dầu gắt cổ.
tiết canh thì thôi xin kiếu, năm kia làng tôi có người liệt vì liên cầu khuẩn.
giò lụa phải giã lúc thịt còn ấm, cắt ra mặt có lỗ tăm, ươn ướt mới ngon.
mất điện tủ đông tan, nem chua lên men quá đà chảy nước chua lè.
nem gói lá chùm ruột, lá vông, thêm lát tỏi hột tiêu, ba hôm dậy mùi.
chủng lactobacillus khởi động giúp nem hạ pH dưới bốn phẩy sáu sau bốn mươi tám giờ.
nitrit cho màu hồng đẹp và ngừa ngộ độc thịt, song quá liều thì nguy hiểm.
lạp xưởng sấy ngoài vàng trong sống, cắn vô nhão nhoẹt.
ruột nhồi collagen dễ đứt khi xoắn, ruột heo khô thì mặn và dai nhách.
máy nhồi chân không đẩy hết bọt khí ra ngoài nên cây xúc xích mịn, không rỗ.
nồi hấp kiểu cũ chỗ chín quá, chỗ tái, mẻ nào cũng phải vứt vài khay.
khói lỏng phun sương thay lò xông mùn cưa, đỡ bồ hóng và benzopyren.
khô bò tẩm sả ớt dính tay, mốc ở mép túi vì hàn không kín.
thịt trâu gác bếp Tây Bắc treo hàng tháng, bên ngoài đen thui, xé ra thớ đỏ au.
chà bông xơ cứng, sao khét đít chảo, phải có máy đảo liên tục.
vịt quay treo tủ kính nguyên ngày, mỡ nhỏ tong tong, có bữa thanh tra xuống lập biên bản.
tổ yến nhặt lông bằng nhíp, ngồi còng lưng cả buổi được vài ba tai.
nhà yến bị ẩm mốc đen vách, chim bỏ đi, loa phát hoài chúng không vô.
yến chưng đóng hũ bị vữa, nước đục, hé nắp nghe mùi tanh.
lòng trắng trứng tách ra từ xưởng bánh mỗi ngày mấy tạ, chẳng biết làm gì cho khỏi đổ.
trứng muối lòng đỏ không chảy dầu, quầng xanh xám, bị trả về.
rút ngắn thời gian ướp trứng bằng dao động áp suất, từ hai mươi mốt ngày còn bốn ngày.
máy rửa trứng chổi xoay nứt vỏ bốn phần trăm, mà vỏ ướt vi khuẩn lại dễ xâm nhập.
soi trứng bằng đèn, quả nào có vòng máu, phôi chết, lòng loãng thì gạt riêng.
bò sữa nhà em vắt máy, sáng nào cũng lọc qua vải màn rồi chạy xe ra trạm.
trạm thu mua thử cồn, sữa vón cục lợn cợn là đổ xuống cống chứ không nhận.
tế bào soma cao vì viêm vú, bò đau đá văng cả xô.
bồn làm lạnh hỏng lốc, hai tấn sữa chua hết trong đêm, đau như cắt.
thanh trùng bảy mươi hai độ mười lăm giây, làm nguội nhanh xuống bốn độ, hạn dùng bảy ngày.
cặn sữa bám tấm trao đổi nhiệt thành lớp cháy nâu, lưu lượng tụt dần.
rửa tại chỗ bằng xút nóng, tráng, axit nitric loãng, tráng lại, rồi khử trùng bằng axit peracetic.
đồng hoá ở hai trăm bar làm cầu béo nhỏ dưới hai micromet, sữa không nổi váng.
sữa chua nhà làm lúc đặc lúc lỏng, mặt tách nước vàng vàng.
nhiệt độ ủ phải giữ bốn mươi hai, cao quá thì chua gắt, thấp quá chẳng chịu đông.
kem que bị dăm đá, ăn xốp xộp như nhai tuyết.
phô mai dê Ninh Thuận ủ hầm, vỏ ngoài phủ nấm trắng như nhung.
whey dư ra hôi chua, đem siêu lọc lấy đạm, còn lactose thì lên men.
sữa dê hôi dê, trẻ con nhăn mặt, có kỹ thuật nào khử bớt mà giữ dinh dưỡng không?
sữa hạt sen tách lớp, đáy lắng bột, lắc mãi mới tan.
sữa bắp nấu hơi lâu là đặc quẹo như hồ, để nguội đông thành bánh.
sữa đậu phộng ngậy quá, sợ nhất là nhiễm aflatoxin từ hột mốc.
đậu phộng rang cháy vỏ, tróc lụa không sạch, nhân lem nhem nâu đỏ.
máy bóc vỏ lạc kiểu trống cao su đập vỡ đôi gần hết, bán làm giống không ai mua.
kẹo lạc chảy nước khi trời nồm, dính bết vào giấy, cắn mềm xèo.
mạch nha nấu từ mầm lúa và nếp, cô lửa riu riu đến khi kéo thành sợi.
kẹo dừa Bến Tre cắt tay gói giấy tinh bột, hai chị thoăn thoắt mấy ngàn viên một ngày.
nước cốt dừa tách váng, để đông hồi sau rã thành hột, nấu chè vón như bã.
nước dừa tươi đóng chai ngả hồng vì men oxy hoá, có cách gì khỏi xài hoá chất?
cơm dừa nạo sấy ẩm dưới ba phần trăm, trắng tinh, xuất sang Ai Cập làm bánh.
gọt vỏ nâu trái dừa bằng tay, mỗi công nhân một ngày hơn ngàn trái, đứt tay như cơm bữa.
thạch dừa dày một phân, chua mùi giấm, xả nước ba bốn lượt rồi mới cắt hạt lựu.
giống acetobacter thoái hoá, miếng thạch mỏng dần rồi không kết màng.
mứt gừng lại đường trắng xoá, mà gặp hôm ẩm thì chảy nhễu.
mứt dừa Tết nhuộm lá dứa, lá cẩm, củ dền cho xanh tím hồng, khỏi phẩm.
ô mai sấu gừng xào trong chảo đồng, khói chua xộc lên ai cũng ứa nước miếng.
bánh pía sầu riêng nhân chảy, vỏ bong từng lớp, hơ lửa thấy lớp đường rịn ra.
bánh cốm Hàng Than xanh mướt, để ba ngày chua thiu, muốn đi xa chẳng được.
bánh đậu xanh Hải Dương tan trong miệng, nhưng mỡ heo ôi nhanh nên chuyển dầu thực vật.
khuôn bánh trung thu dính bột, gõ hoài không ra, nét hoa văn nhoè.
gói hút oxy bỏ chung bánh, có bé tưởng kẹo xé ra ăn, mẹ hoảng hồn gọi cấp cứu.
bánh mì nở xẹp, vỏ dai nhách chứ không giòn, khách quen hỏi sao lạ.
bột mì đợt này yếu gluten, nhồi hoài vẫn nhão, men lại chậm.
lò nướng đối lưu nóng lệch, mâm trên cháy đen mâm dưới còn trắng bệch.
phun hơi nước mười giây đầu cho vỏ bóng, căng, nứt đường rạch đều đẹp.
bột chua nuôi bằng lúa mạch đen, bốn tiếng nở gấp đôi, thơm mùi sữa chua.
bánh bông lan lủng lỗ, ruột ướt nhẹp, lấy khỏi lò xẹp lép.
kem bơ chảy giữa trưa nắng, hoa bắt trên mặt xệ xuống như nến tan.
bánh quy vỡ góc trong lúc xếp khay, băng tải chuyển hướng gấp khúc làm tụi nó xô nhau.
dò kim loại hú còi liên tục vì gói hút ẩm có chứa sắt, tìm mãi mới ra.
chúng tôi muốn giảm đường một phần ba mà bánh vẫn nâu đẹp và không khô.
chất tạo ngọt stevia có hậu vị đắng, phối với erythritol thì dịu bớt.
mật mía Cao Bằng nấu chảo gang, vớt bọt liên hồi, đổ khuôn thành phên vàng sậm.
lò đường thủ công bốc khói trắng cả thung lũng, bã mía phơi khô đút lò lại.
nước mía ép xong xỉn màu xanh đen chừng nửa tiếng, thêm tắc thì đỡ chút.
cây mía cứng làm trục ép mẻ răng, máy rung bần bật rồi đứng khựng.
đường thốt nốt An Giang lấy nước từ đêm, nấu trễ là chua, đường không kết.
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
