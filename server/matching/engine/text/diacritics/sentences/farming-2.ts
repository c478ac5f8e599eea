export default `
vườn sầu riêng của tui ra bông đợt hai, trái non rụng lộp độp đầy gốc.
cơm sầu riêng bị sượng, cắn vô cứng như khoai sống, thương lái lắc đầu bỏ đi.
xiết nước tạo mầm hoa thì phủ bạt kín gốc, chờ lá hơi rũ mới tưới nhấp lại.
thợ gõ cán dao vào trái, nghe tiếng bộp bộp là biết già hay non.
trái múi nhúng thuốc cho chín đều, để hai hôm ruột nhão mà vỏ còn xanh lè.
dùng sóng âm với cận hồng ngoại đo độ già của trái mà không phải khoét vỏ.
xoài cát Hoà Lộc bao giấy hai lớp da vàng tươi, không dính mủ, không chấm đen.
ruồi vàng chích một lỗ bằng đầu kim, vài bữa sau bổ ra dòi lúc nhúc.
bẫy pheromone treo tán cây, mỗi tháng thay mồi một lần, ruồi đực rớt đầy hũ.
cháu hỏi chú, sao bưởi da xanh nhà cháu múi khô nước, tép xốp như bông?
cây có múi bị vàng lá gân xanh thì chỉ còn nước đốn, đào bỏ luôn bộ rễ.
rầy chổng cánh mang mầm bệnh từ vườn này sang vườn khác, cả xã phải phun đồng loạt.
cam sành giá rớt còn hai ngàn rưỡi, chủ vườn để chín rụng không buồn hái.
quýt hồng Lai Vung trồng chậu chưng Tết, cây nào lúc lỉu trái thì bán vài triệu.
chanh không hạt đóng thùng mười ký đi Trung Đông, vỏ phải xanh bóng, không nám.
màng sáp carnauba phủ mỏng lên vỏ trái giúp giữ ẩm và tạo độ bóng tự nhiên.
băng chuyền rửa trái có bàn chải lông mềm, lông cứng quá sẽ làm trầy lớp tinh dầu.
vải thiều để quá một ngày là vỏ thâm nâu, cuống khô quắt, người mua ép giá ngay.
xông lưu huỳnh giữ được màu đỏ nhưng nhiều nước không cho dư lượng cao.
nhà máy chiếu xạ ở tận trong Nam, chở vải từ Bắc Giang vào mất hai ngày xe lạnh.
nhúng vải trong nước đá pha axit nhẹ rồi đóng hộp xốp, đường dài vẫn tươi roi rói.
nhãn lồng Hưng Yên cùi dày, ráo nước, cầm lên bóc không ướt tay.
long nhãn sấy lò than tổ ong ám mùi, đổi sang hơi nước thì màu vàng óng ả.
nhãn bị chổi rồng, đọt xù lên như cái phất trần, cắt đem đốt hoài không hết.
thanh long chong đèn ban đêm, bóng compact sáng rực cả cánh đồng Hàm Thuận Nam.
bà con thay đèn sợi đốt bằng đèn LED đỏ, tiền điện giảm còn một phần ba.
bệnh đốm nâu ăn từ cành sang trái, da sần sùi như ghẻ, đổ cho bò ăn.
tai thanh long phải còn xanh cứng, héo tai là kho không nhận hàng.
chuối già Nam Mỹ buộc dây, bao buồng bằng túi xanh lơ để tránh bọ trĩ.
nải chuối tách ra ngâm bể phèn chua cho mủ ngưng chảy, rồi mới cân và dán tem.
ủ chín bằng khí ethylene trong phòng mười tám độ, ba ngày vỏ vàng đều tăm tắp.
bệnh héo Panama nằm trong đất hàng chục năm, ủng và cuốc phải sát trùng trước khi vào lô.
buồng chuối quá nặng, cây bị gió quật đổ ngang, thân gãy trắng nõn.
mít Thái gặp mưa hay bị xơ đen, bổ ra thấy lấm tấm thối, mười trái hư bốn.
dao gọt mít phải xoa dầu ăn, không thì nhựa dính bết chùi không ra.
mít sấy chân không giòn rụm, dầu thấm ít vì chiên ở nhiệt độ thấp hơn hẳn.
gói hàng bị xì, miếng mít ỉu xìu, khách gọi điện phàn nàn liên tục.
dứa mật ở Đồng Giao cắt mắt bằng máy, lõi ép nước, vỏ ủ làm thức ăn cho bò.
bromelain chiết từ thân dứa, kết tủa bằng cồn lạnh, sấy thăng hoa thành bột trắng ngà.
khóm Tân Phước trồng trên đất phèn, lá đầy gai, người hái mang găng dày và giày ống.
ổi lê giòn ngọt nhưng hay dính rệp sáp, trái phủ phấn trắng nhơm nhớp.
táo Ninh Thuận trùm lưới toàn bộ giàn, chim với ruồi hết đường chui vào.
nho ba màu gặp sương muối là nứt trái, nước chảy ra kiến bu đen.
tỉa chùm nho bằng kéo mũi nhọn, mỗi chùm giữ chừng bảy chục hạt cho trái to.
rượu vang làm từ nho Ninh Thuận hơi chát, để thùng gỗ sồi một năm thì dịu lại.
mận hậu Mộc Châu chín rộ, ba bốn rổ đầy mà đường sạt lở, xe không lên nổi.
đào phai ngoài này bị rét đậm, nụ tím tái, sợ Tết không nở kịp.
muốn hãm hoa thì khoanh vỏ, muốn thúc thì tuốt lá, tưới nước ấm vào gốc.
cành đào thế bán không hết chiều ba mươi, chủ vườn vừa chặt vừa rưng rưng.
mai vàng miền Tây lặt lá rằm tháng Chạp, trời lạnh thì lặt sớm vài ngày.
nụ mai vỏ lụa bung hôm hai ba là vừa, tưới phân kali cho cánh dày.
cúc mâm xôi Sa Đéc phải tưới hai cữ một ngày, gánh nước nặng trĩu vai.
hoa vạn thọ thối cổ rễ chết hàng loạt, nhổ lên thấy sợi nấm trắng như bông gòn.
hồng Đà Lạt cắt lúc sáng sớm, cắm ngay vào xô nước sạch có chất dưỡng.
kho hoa lạnh ba độ nhưng không để chung với trái cây vì khí chín làm cánh rụng.
lan hồ điệp cấy mô trong chai, cây con bé xíu như cọng giá, chuyển ra vườn hay bị sốc.
phòng cấy phải chạy quạt lọc hạt, người mặc áo choàng, lau tay bằng cồn bảy mươi.
chai nào nhiễm khuẩn đục ngầu, nổi màng nhầy thì hấp tiệt trùng rồi mới đổ bỏ.
môi trường nuôi gồm thạch, đường, khoáng đa lượng, vi lượng và chất điều hoà sinh trưởng.
chị thợ cấy mô ngồi suốt tám tiếng, mắt mỏi nhừ, lương khoán theo số cụm chồi.
hoa ly trồng củ nhập từ Hà Lan, cước tàu tăng nên giá giống đội lên chóng mặt.
năm nay nhuận hai tháng, ly nở sớm cả chục ngày, bán đổ bán tháo ngoài vỉa hè.
quất cảnh Tứ Liên uốn hình con rồng, lá xanh, quả vàng, lộc non, đủ bộ mới được giá.
nhà màng lợp ni lông bảy lớp, qua ba mùa nắng đã giòn, gió giật một cái là toạc.
bên trong nóng như lò nung, cà chua rụng bông, công nhân vô làm chút xíu là choáng.
lưới cắt nắng năm mươi phần trăm kéo ra lúc trưa, cuộn lại khi trời râm.
quạt đối lưu treo cao đẩy khí nóng lên cửa mái, phun sương làm mát thêm bốn năm độ.
tấm làm mát bằng giấy tổ ong đóng cặn vôi trắng, nước không thấm, quạt hút cũng vô ích.
ống thép mạ kẽm nhúng nóng mà mối hàn không sơn lại, hai năm đã rỉ lòi ruột.
bão số ba quét qua, khung nhà lưới vặn xoắn như cọng bún, nhìn mà chảy nước mắt.
anh thiết kế bảo phải tính tải gió và neo móng bê tông sâu tám tấc.
dưa lưới leo dây, mỗi cây để một trái, bấm ngọn ở lá thứ hai mươi lăm.
vân lưới nứt không đều do tưới thất thường, trái nhìn như bị rạn chân chim.
ong mật thả vào nhà màng thụ phấn thay người, đỡ tốn công chấm từng bông.
giá trị EC của dung dịch tăng dần từ một phẩy hai đến hai phẩy rưỡi khi nuôi trái.
pH tuột xuống dưới năm thì rễ vàng, phải châm thêm kali hydroxit từ từ.
béc nhỏ giọt nghẹt phèn, có cây ướt sũng, có cây khô queo.
súc ống bằng axit loãng rồi xả cuối dây, nước đỏ như trà đặc chảy ra.
bồn trộn phân A và B tách riêng, đổ chung đậm đặc là kết tủa vón cục ngay.
giá thể xơ dừa phải xả chát bằng canxi nitrat, ngâm ba ngày cho hết nước nâu.
xà lách thuỷ canh mọc trong máng nhựa, rễ trắng phau như râu.
cúp điện bơm ngừng hai tiếng, cả giàn rau rũ rượi như luộc.
bốn giờ sáng chị em ra cắt rau muống, đội đèn pin trên trán, nước lạnh buốt.
cải ngọt bị bọ nhảy cắn lỗ chỗ như rây bột, cắt đem cân ai mà lấy.
tưới sương mù buổi chiều rửa bọ trĩ, nhưng lá ướt qua đêm lại dễ thối nhũn.
bắp cải úp trong rồi mới mưa, ruột phồng lên nứt toác, bốc mùi thum thủm.
su hào củ to mà xơ, ăn dai nhách, do để quá lứa cả tuần.
rau mùi, thì là, húng quế bó chung một mớ hai nghìn đồng cho bà nội trợ.
đậu cô ve leo giàn tre, sâu đục quả rúc vào trong, chỉ chừa cái lỗ cùng phân đùn.
cà tím trái cong queo, da sạm, có lẽ thiếu nước lúc đậu trái.
ớt chỉ thiên lên sáu chục ngàn, đêm có người rình vào vườn hái trộm.
thán thư gây vết lõm tròn đồng tâm trên trái ớt, mưa dầm là lây như cháy rừng.
cây ớt xoăn đọt, lá cụp xuống như mu rùa, chắc nhện đỏ rồi bác ơi.
ghép cà chua lên gốc cà tím giúp chống héo xanh do vi khuẩn trong đất.
kẹp ghép bằng silicon nhỏ xíu, vết cắt xiên, ủ tối ẩm bảy ngày cho liền sẹo.
bí đao treo lủng lẳng dưới giàn, phấn trắng bám tay, trái nào cũng nặng hai chục ký.
mướp hương ra toàn bông đực, bà già bảo lấy dao khứa gốc là có trái.
khổ qua rừng trái nhỏ, đắng gắt, thái lát sấy khô làm trà thanh nhiệt.
măng tây xanh lên chồi mỗi sáng, cắt trễ nửa buổi là nở bông, mất loại một.
hành tím Vĩnh Châu phơi lớp lớp trên giàn, củ đỏ au, mùi nồng xộc lên mũi.
tỏi Lý Sơn trồng bằng cát biển với đất bazan, mỗi vụ phải thay lớp cát mới.
gừng trâu bị thối củ, bới lên mềm nhũn, hôi rình, lây hết luống này sang luống kia.
nghệ tươi nạo vỏ, xay mịn, lọc lấy tinh bột lắng, tay ai cũng vàng khè cả tuần.
cà rốt rửa bằng trống quay, đất bẩn trôi ra mương đục ngầu.
củ cải trắng bị rỗng ruột, cắt ngang thấy xốp như miếng bọt biển.
su su leo kín sườn đồi Tam Đảo, ngọn non xào tỏi khách nào cũng gọi.
rau rừng như bò khai, rau dớn giờ bà con đem về trồng quanh nhà.
sen hồng lấy ngó, lấy hạt, lấy lá, một hồ nuôi được cả nhà.
hạt sen tươi thông tim bằng cây kim dài, ngồi cả ngày đau lưng mỏi cổ.
máy tách vỏ sen làm dập một phần mười, bà con kêu lãng phí.
củ ấu, củ năng đãi bùn sạch rồi luộc bán từng lon ở bến phà.
bịch phôi nấm bào ngư chạy tơ trắng xoá, chỗ nào xanh xanh là nhiễm mốc rồi đó.
hấp khử trùng ở một trăm độ suốt mười giờ, củi đốt không đều là mẻ ấy hỏng.
trại nấm phải tưới phun mù, độ ẩm không khí tám lăm đến chín mươi.
tai nấm cuống dài ngoằng, mũ bé tí vì thiếu ôxy và thiếu sáng.
nấm rơm chất mô ngoài trời, mưa lạnh là nụ teo tóp, vàng úa.
chiều hái, khuya đã nở dù, sáng đem chợ chỉ bán được nửa giá.
nấm linh chi đỏ phun bào tử nâu phủ mờ cả phòng, hút bụi gom lại bán theo lạng.
đông trùng hạ thảo nuôi trên gạo lứt với nhộng tằm, đèn xanh bật mười hai tiếng một ngày.
nấm mèo phơi nắng quăn queo, đen bóng, ngâm nước nở gấp tám lần.
ruồi nấm đẻ trứng lên bịch, dòi ăn tơ, phôi xẹp xuống nhão nhoét.
meo giống cấp ba cấy truyền nhiều lần bị thoái hoá, ra nấm thưa thớt.
bã phôi thải đem nuôi trùn quế hoặc ủ phân, đừng chất đống sau trại kẻo sinh mạt.
anh em trong tổ dị ứng bào tử, ho sù sụ, làm chừng hai vụ phải nghỉ.
tôi muốn mua dây chuyền đóng bịch tự động, công suất một nghìn hai bịch mỗi giờ.
máy nén mùn cưa chặt quá thì tơ chạy chậm, lỏng quá bịch bị gãy.
mùn cưa cao su sạch dầu, gỗ tạp có tinh dầu thì tơ nấm không ăn.
nồi hấp áp suất kiểm định quá hạn, đoàn kiểm tra lập biên bản và niêm phong.
chợ đầu mối Thủ Đức hai giờ khuya sáng choang, người chạy xe đẩy la inh ỏi.
rau về nhiều dội chợ, bà bạn hàng đổ nguyên sọt cà chua xuống cống.
nắng lên là rau héo queo, vẩy nước liên tục cho có vẻ tươi.
em đặt hai tạ bắp sú, anh giao toàn loại ba, lá ngoài dập nát hết trơn.
thùng xốp đục lỗ, lót giấy báo, đá xay rải lên trên chứ đừng để rau chạm đá.
làm lạnh chân không hút nhiệt rau lá từ ba mươi xuống ba độ trong hai mươi phút.
túi khí quyển biến đổi cho ôxy đi qua chậm, xà lách cắt sẵn giữ tươi được mười ngày.
vết cắt xà lách hoá nâu hồng do enzym, nhúng nước ấm năm mươi độ sẽ hạn chế.
cuống quả dâu tây phải còn lông mịn và xanh, quả bóp nhẹ không chảy nước.
dâu New Zealand trồng máng treo cao ngang ngực, đứng hái khỏi phải khom lưng.
quả mâm xôi, việt quất còn mới mẻ, một hộp bé xíu đã trăm mấy chục nghìn.
atisô sấy nguyên bông, thân rễ nấu cao, mùi khói ngai ngái.
hồng treo gió kiểu Nhật: gọt vỏ, buộc dây, treo phòng thoáng bốn tuần, xoa bóp từng quả.
trời nồm ẩm hồng lên meo xanh, cả giàn phải bỏ.
phòng treo cần máy hút ẩm, lọc không khí, nếu không ruồi giấm kéo đến vo ve.
bơ 034 dài ngoằng, cơm vàng, hột lép, giá gấp đôi bơ sáp thường.
bơ bị xơ, cuống thâm, cắt ra ruột đen thui thì đền hai trái, quán em làm ăn uy tín.
chôm chôm Java cắm râu đỏ tươi, để tủ lạnh râu hoá đen nhưng ruột vẫn ngọt.
măng cụt chảy mủ vàng vào múi, đắng nghét, ai mua cũng bực.
hái măng cụt bằng cây sào có túi lưới, rớt xuống đất là vỏ cứng như đá.
vú sữa Lò Rèn xuất sang Mỹ phải bọc từng trái bằng lưới xốp.
đu đủ ruột đỏ nhiễm đốm vòng, lá khảm loang lổ, trái nổi cục, nhạt thếch.
dưa hấu ruột xốp, nước chua do ngập ba ngày, xe chở ra cửa khẩu lại quay đầu.
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
