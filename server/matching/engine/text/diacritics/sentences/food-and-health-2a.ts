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
`
