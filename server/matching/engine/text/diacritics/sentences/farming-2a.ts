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
`
