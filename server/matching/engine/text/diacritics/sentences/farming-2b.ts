export default `
hàng trăm xe container ùn ứ ở Tân Thanh, dưa chảy nước ròng ròng trên đường.
giải cứu nông sản hoài cũng kỳ, phải tính chuyện trồng cái gì ai mua chứ.
mã số vùng trồng bị mượn tạm, bên kia phát hiện rệp sáp liền đình chỉ cả huyện.
cán bộ kiểm dịch soi kính lúp từng kẽ gai, thấy một con sống là giữ nguyên công.
hơi nước nóng bốn mươi sáu độ rưỡi trong hai mươi phút đủ diệt trứng ruồi mà thịt quả không chín.
buồng xử lý cắm đầu dò vào tâm quả để ghi nhiệt liên tục cho thanh tra xem.
kho lạnh nhà mình hay đọng nước trên trần, nhỏ xuống thùng giấy mềm oặt.
dàn lạnh đóng tuyết dày cộm, gió không ra, hàng góc trong cứ nóng lên.
ga lạnh xì ở mối loe, thợ xịt bọt xà phòng thấy sủi lăn tăn.
bốc vác chất pa-lét sát vách chắn gió, nên giữa khối hàng nóng mà rìa thì đông đá.
tổn thương lạnh ở chuối biểu hiện bằng vỏ xám xịt, ủ không chín được nữa.
cà chua hái lúc ửng hồng thì chịu vận chuyển, chín đỏ bẹp dí.
nước xoài cô đặc ba mươi độ Brix, nấu nồi chân không cho khỏi cháy khê.
mứt dừa, mứt gừng ngào đường non lửa là chảy nước, để Tết xong mốc lún phún.
xí muội, ô mai muối lâu năm nhăn nheo mà mùi thơm sâu.
nhà em sấy chuối dẻo bằng kính mặt trời, bốn nắng mới xong, gặp mưa là thâm đen.
nhà sấy năng lượng mặt trời có lớp polycarbonate chặn tia cực tím và quạt thông gió.
công ty chuyển sang sấy lạnh, màu đẹp nhưng điện ngốn gần bằng tiền trái tươi.
cơm dừa, cơm sầu riêng cấp đông ni tơ lỏng, rã ra không bị rỉ nước.
vỏ chanh dây giàu pectin, phơi nghiền bột bán cho xưởng làm kẹo dẻo.
chanh dây tím nhiễm vi-rút cứng trái, da lồi lõm, ruột lép, nhổ nguyên vườn.
mua giống không rõ nguồn gốc ngoài chợ, rẻ vài ngàn mà mất cả trăm triệu.
ghép mắt chữ T vào tháng ba, quấn màng tự tiêu khỏi mất công tháo.
cành chiết bó bầu rễ bèo với bùn ao, chừng tháng rưỡi thấy rễ trắng nhú ra.
hom giâm nhúng thuốc kích rễ rồi cắm nghiêng vào cát ẩm, che hai lớp lưới.
gốc ghép không tương thích nên chỗ nối phình to như cái bướu.
tỉa cành vượt, cành tăm, cành sâu cho nắng lọt vào giữa tán.
kéo cắt cành chạy pin nhẹ tênh, bấm tách một cái, nhánh bằng ngón cái rơi xuống.
pin cắt nửa buổi là hết, sạc dự phòng lại quên ở nhà.
cỏ trong vườn đừng diệt sạch trơn, cắt cao năm phân cho nó giữ ẩm.
trồng cỏ đậu phộng dại phủ liếp, rễ cố định đạm, bông vàng li ti.
mùa hạn mặn phải đắp đập tạm, trữ nước trong mương, lót bạt chứa từng khối.
lá cháy bìa như hơ lửa, trái rụng non, cây ra đọt không nổi.
nước tưới trên một gam muối mỗi lít là cây sầu riêng bắt đầu héo mép lá.
bồi bùn mương lên gốc mỗi năm một lớp mỏng, đừng lấp kín cổ rễ.
xì mủ thân chảy nhựa nâu hôi, cạo vỏ thấy gỗ sọc đỏ, quét thuốc gốc đồng.
nấm Phytophthora lan theo nước, giày dép người làm cũng mang mầm bệnh đi khắp.
tiêm phosphonat vào thân bằng ống chích lò xo, mỗi cây ba mũi quanh gốc.
con rầy phấn bám mặt dưới đọt non, lá xoăn rồi rụng trơ cành.
bọ xít muỗi, bọ cánh tơ, nhện gié, thứ nào cũng mê vườn nhà tôi.
kiến vàng thả lên cây cam đuổi sâu vẽ bùa rất hay, có điều cắn người đau điếng.
bọ vòi voi đục cổ hũ dừa, dâu tây thì bị sên nhớt gặm nham nhở.
túi bao trái tháo ra lộ rệp bò đầy, hoá ra bao trễ mất một tuần.
anh hái trái thuê trèo cây hai chục mét, thắt dây an toàn lỏng lẻo, nhìn lạnh gáy.
cắt chừa cuống năm phân, đỡ nhẹ xuống bao tải ướt, quăng mạnh là dập gai.
thợ khoán hái ẩu, bẻ gãy cả nhánh mẹ, sang năm lấy gì ra bông.
hôm đặt cọc họ bao nguyên vườn ba trăm triệu, tới khi giá xuống thì bỏ cọc.
giấy tay không có công chứng, kiện ra toà cũng lằng nhằng cả năm trời.
trạm y tế xã sơ cứu mấy chị hái hoa bị say thuốc, người mặt tái mét, nôn thốc.
trồng hoa phun thuốc cách ngày, mùi khét lẹt bay qua lớp mẫu giáo sát bên.
phụ huynh làm đơn, phường mời chủ vườn lên hoà giải, hẹn chỉ phun lúc tối.
vườn thông minh tự mở rèm, tự bơm nước khi cảm biến đất báo dưới ngưỡng.
cái tủ điều khiển bị thằn lằn chui vô chập mạch, khét lẹt, báo lỗi đỏ lòm.
app báo ẩm sáu mươi mà đất bốc lên bụi mù, rốt cuộc đầu dò nằm trơ trên mặt liếp.
kỹ thuật viên hiệu chỉnh lại theo loại đất, vì đất cát và đất thịt cho trị số khác xa.
đèn LED hồng tím kéo dài ngày cho cúc không ra nụ sớm, mỗi đêm bật bốn giờ ngắt quãng.
camera nhiệt soi tán lá nhận ra cây khát nước trước khi mắt thường thấy héo.
mô hình học sâu phân loại vết bệnh trên lá cà chua đúng chín mươi hai phần trăm.
ngoài vườn thật ánh sáng loá, lá chồng nhau, máy nhận nhầm tùm lum.
cánh tay gắp dâu dùng ngón mềm bơm hơi, bảy giây mới hái xong một quả.
người hái tay lẹ hơn nhiều, nhưng ai chịu ngồi lom khom dưới nắng suốt đời?
chậu nhựa dẻo tái chế mau mục, nắng chiếu một năm là bể vụn khi nhấc lên.
bầu ươm bằng giấy phân huỷ trồng thẳng xuống đất, khỏi xé bọc, rễ khỏi đứt.
hạt giống rau nhập khẩu đóng lon thiếc, mở nắp rồi phải xài trong một mùa.
hạt dưa khó nảy mầm, bóp nứt nhẹ mép vỏ, gói khăn ẩm, ủ dưới bóng đèn tròn.
gieo khay một trăm lẻ năm lỗ, vòi chân không nhả mỗi ổ đúng một hạt.
cây con vống cao, thân trắng bệch, đổ ngã vì vườn ươm che tối quá.
bệnh lở cổ rễ làm cây con thắt eo sát đất, sáng đứng chiều nằm.
chậu cây cảnh văn phòng bị úng rễ, chị lao công ngày nào cũng tưới.
xương rồng, sen đá xuống phố lạnh gặp mưa phùn là nhũn đài.
bonsai me chua ba đời, thân xù xì hốc bọng, khách trả tỷ hai ông cụ chưa gật.
thợ quấn dây nhôm uốn cành phải chờ cho cây hơi khát nước, kẻo gãy giòn.
trồng rau sân thượng thùng xốp nứt đáy, nước rỉ xuống trần nhà dưới loang ố.
mẹ đi chợ về khoe mua được mớ rau dền tía tươi non, người bán hái ngay sau hè.
bún bò mà thiếu bắp chuối bào với rau quế thì ăn lạt lẽo.
làm sao biết rau sạch thật hay chỉ dán cái tem cho đẹp hả chị?
chứng nhận VietGAP hết hạn tháng Tám, hồ sơ xin cấp lại còn thiếu kết quả kiểm nghiệm nước.
đoàn đánh giá hỏi nhật ký, ông chủ tịch hợp tác xã lật mãi không ra trang bón phân.
lấy mẫu bất ngờ ba luống, ngâm dung dịch, đo huỳnh quang, hai giờ có kết quả.
trường tiểu học ký mua rau ăn bán trú, đòi hoá đơn đỏ và giấy kiểm định hằng quý.
giao hàng lúc năm giờ mà sáu rưỡi xe mới tới, bếp chửi cho một trận.
anh tài đổ tại đường ngập, nước tràn vào thùng, rau ướt nhem.
cuối tháng đối chiếu công nợ lệch một triệu bảy, dò lại thì ra cộng dư hai phiếu.
nhóm chị em bán trên mạng chụp hình trái cây đẹp lung linh, khách nhận hàng lại chê nhỏ.
đơn đi tỉnh ba ngày, mãng cầu mở thùng ra nát bấy, chua lòm.
lót rơm, chèn xốp, để cuống quay xuống dưới thì đỡ xây xát hơn.
hũ mứt phồng nắp, mở ra nghe xì một tiếng, mùi men bốc lên là hư.
đóng chai nước ép phải thanh trùng tám mươi lăm độ rồi làm nguội nhanh, không thì lắng cặn, đổi màu.
phụ phẩm vỏ trái cây ủ enzym tẩy rửa, ba tháng mới xài được, phải xả gas mỗi tuần.
ủ trong chai thuỷ tinh vặn chặt nắp coi chừng nổ, mảnh văng tứ tung.
lễ hội trái cây Suối Tiên ghép con phượng bằng ớt với thanh long, trẻ con ngó say sưa.
gia đình tôi mở vườn cho khách tham quan, hái tại chỗ, vé vào cổng bốn chục nghìn.
khách bẻ cành, xả rác, giẫm nát luống hoa, tiền vé không bõ tiền sửa.
ba anh em tranh nhau cái vườn nhãn của bố để lại, bố vừa mất chưa giỗ đầu.
cô bé mười hai tuổi mà ghép cây thoăn thoắt, ông nội đứng cạnh cười tít mắt.
xưa bưởi trồng một hai gốc lấy bóng mát, ai ngờ thành nghề nuôi cả làng.
chiều xuống, sương giăng trên đồi hoa cải, người ta chen nhau chụp ảnh cưới.
gió chướng thổi về, nghe lá khua xào xạc là biết sắp vô vụ Tết.
mấy chậu tắc trĩu quả xếp kín ghe, bồng bềnh theo con nước lên Bình Đông.
xin cơ quan chuyên môn cho biết có cách nào giữ màu xanh của rau sấy không.
chần nước sôi có pha chút muối kẽm hoặc bicarbonat giúp diệp lục bền hơn.
hàm lượng nitrat trong rau ăn lá phải thấp hơn giới hạn cho từng loại.
bón đạm ngưng trước mười ngày, thu lúc chiều nắng thì tồn dư giảm rõ.
mùi hôi của phân gà tươi bón rau bay vào quán ăn, khách bịt mũi bỏ đi.
ấu trùng giun sán dính ở kẽ lá, rửa qua loa ba nước chưa chắc sạch.
máy sục ozon rửa rau quảng cáo rầm rộ, thực nghiệm chỉ giảm được một phần vi khuẩn.
nhà sơ chế một chiều: hàng bẩn vào đầu này, hàng sạch ra đầu kia, không giao nhau.
sàn trơn trượt vì nước đọng, hôm rồi có chị té trẹo chân nghỉ nửa tháng.
dao thái lát mòn, miếng khoai môn chỗ dày chỗ mỏng, chiên lên cái cháy cái sống.
cuộn màng co bọc khay dâu bị mờ sương, khách tưởng hàng cũ nên không bốc.
dùng màng chống đọng hơi, đục lỗ vi mô theo cường độ hô hấp của từng loại quả.
làm sao cho trái chín đồng loạt để thu một lần thay vì phải hái lai rai cả tháng?
em muốn trồng rau trong nhà lưới mà vốn chỉ có sáu chục triệu thì nên bắt đầu từ đâu?
vườn nhà tôi rộng ba nghìn mét, có sẵn ao và điện, nhưng nước hơi nhiễm phèn.
cà chua trồng được một tháng thì lá dưới vàng dần rồi rụng, thân vẫn xanh và vẫn ra hoa.
có cách nào biết quả bên trong đã hỏng hay chưa mà không cần phải bổ ra xem?
máy quét bằng tia X mềm phát hiện được ruột xốp, lõi thâm và cả con sâu nằm bên trong quả.
phương pháp phổ cận hồng ngoại đo độ ngọt qua lớp vỏ mỏng, còn vỏ dày thì kém chính xác.
mỗi loại quả phải xây dựng một đường chuẩn riêng, không thể lấy của xoài mà dùng cho bưởi.
người hái kinh nghiệm chỉ cần nhìn cuống, nhìn vai quả và búng nhẹ là biết được bảy tám phần.
túi bao quả bằng vải không dệt dùng được ba vụ, đắt hơn túi giấy nhưng tính ra lại rẻ.
khi gặp mưa đá, toàn bộ mái ni lông thủng lỗ chỗ như cái rổ, rau bên dưới nát bét.
lưới chống mưa đá căng hai lớp, có dây chùng để viên đá lăn dồn về giữa rồi rơi xuống lối đi.
bảo quản hoa cắt cành cần giữ cho mạch dẫn không bị bọt khí, vì thế phải cắt lại gốc trong nước.
hoa hồng về đến Hà Nội thì gục cổ, khách không nhận, lỗi tại vườn hay tại nhà xe đây?
nhật ký nhiệt độ gắn trong thùng cho thấy suốt bốn tiếng máy lạnh xe đã bị tắt.
tài xế bảo tắt để tiết kiệm dầu, nghe xong tôi không biết nên khóc hay nên cười.
chúng tôi đang nghiên cứu màng bọc ăn được làm từ chitosan vỏ tôm và tinh dầu sả.
nhúng quả vào dung dịch trong một phút, để ráo, quả giữ được độ cứng thêm bảy đến chín ngày.
nhược điểm là vỏ hơi dính tay và có mùi nhẹ, cần cải tiến thêm công thức.
tủ ủ chín mini cho cửa hàng trái cây dung tích năm trăm lít, tự cấp khí và tự xả.
rau mầm củ cải gieo trên giấy, bảy ngày cắt, nhưng hay bị mốc tơ ở cổ rễ.
nên ngâm hạt qua nước ấm năm mươi độ trong mười phút để giảm bớt nấm trên vỏ.
giá đỗ ủ bằng chum sành cọng mập và ngắn, còn ủ máy thì dài và trắng quá người ta lại nghi.
cây giống bị trộn lẫn, hai năm sau ra trái mới biết nửa vườn không phải thứ mình mua.
xét nghiệm lá non bằng chỉ thị ADN ngay từ vườn ươm thì khỏi phải chờ lâu như thế.
trạm bảo vệ thực vật có nhận xét nghiệm cho nông dân không, hay chỉ làm cho doanh nghiệp?
nấm bào ngư của em ra rất sai đợt đầu, đến đợt ba thì tai nhỏ, mép vàng và giòn.
ánh sáng ban ngày phải đủ để đọc được báo, cửa mở đối diện nhau cho khí cũ thoát ra.
nhiều người hỏi trồng nấm có cần đất không, xin thưa là không, chỉ cần mùn cưa và sự sạch sẽ.
đặt máy phun sương ngay trên bịch thì giọt nước to làm thối nụ, nên hướng lên trần.
cành giâm hoa giấy lấy từ đoạn bánh tẻ, dài một gang, bỏ lá, cắm nơi râm mát.
cái chậu men lam của ông bà để lại bị rễ cây đội nứt một đường từ miệng tới đáy.
chợ hoa Tết chỉ họp mười ngày mà quyết định thu nhập cả năm của hơn ba trăm hộ.
hôm qua đoàn khách ở Hàn Quốc đến xem vườn, họ hỏi rất kỹ về nước tưới và nhà vệ sinh.
nước ép trái cây tách lớp sau một tuần, bên trên trong vắt, bên dưới lắng cặn như bùn.
đồng hoá áp suất cao kết hợp một ít pectin giúp thịt quả lơ lửng đều trong chai.
xin hãy chỉ giúp cách làm mứt dâu còn nguyên quả mà không bị nhũn nát.
đường thẩm thấu từ từ qua nhiều đêm, mỗi đêm tăng nồng độ lên một chút, quả sẽ trong và căng.
sầu riêng đông lạnh nguyên múi phải hạ tâm xuống âm mười tám độ trong vòng chín mươi phút.
`
