export default `
sáng nay trước khi vào ca, anh em nhớ tập trung ở sân để nghe dặn dò về an toàn.
người mới vào làm phải học ba bậc: toàn công ty, phân xưởng rồi tới chỗ đứng máy.
nón bảo hộ đội cho có lệ, quai không cài, cúi xuống một cái là lăn lông lốc.
kính chống phoi trầy xước mờ đục nên thợ đẩy lên trán, thành ra có cũng như không.
nút tai bằng mút phải vo nhỏ, kéo vành tai lên rồi mới nhét vào cho nở ra.
làm lâu trong tiếng ồn thì điếc lúc nào không biết, về nhà mở tivi oang oang, vợ con than phiền.
găng tay len mà đứng máy khoan là đại kỵ, mũi khoan cuốn một cái thì đứt lìa.
tóc dài phải búi gọn trong mũ, hồi năm kia có chị bị cuốn vào trục máy sợi.
che chắn bánh đai bằng lưới thép, khe hở nhỏ hơn ngón tay, tháo ra phải dùng chìa khoá.
thợ điện leo trụ không móc dây, người dưới đường nhìn lên mà rụng rời.
thang nhôm dựng xiêu vẹo trên nền trơn, kẻ trèo người vịn, cười nói như không.
giàn giáo thiếu giằng chéo, ván lót mục, gió lớn lắc lư như cây sậy.
đào hố móng sâu ba mét không chống vách, mưa xuống sạt cái ầm vùi lấp hai người.
hít thở dung môi quanh năm, tay run, hay quên, ăn không thấy ngon.
khám sức khoẻ định kỳ làm qua quýt, đo huyết áp với nghe phổi chưa đầy hai phút.
đề nghị đo môi trường lao động đủ các yếu tố: nhiệt, ồn, bụi, rung, ánh sáng và hơi khí độc.
kết quả đo bụi silic vượt tám lần, công đoàn kiến nghị lắp phun sương ngay đầu nguồn.
khẩu trang y tế không cản được bụi mịn, phải dùng loại ôm sát có than và hai lớp lọc.
nắng nóng bốn chục độ, ba người lả đi trên mái tôn, đưa vào bóng râm quạt mát mới tỉnh.
nước uống pha chút muối đường để sẵn, cứ hai mươi phút nghỉ năm phút trong chỗ mát.
phỏng hơi nước thì xả nước nguội liên tục mười lăm phút, đừng bôi kem đánh răng hay nước mắm.
bị điện giật phải ngắt nguồn trước, đừng nhào vô nắm tay kéo kẻo chết chùm.
ép tim giữa ngực đều tay, sâu năm phân, miệng đếm lớn, kêu người gọi cấp cứu.
tủ thuốc phân xưởng mở ra chỉ còn chai dầu gió với mấy miếng băng ố vàng.
mắt dính mạt sắt mà dụi thì càng găm sâu, để yên rồi đi bác sĩ soi đèn gắp ra.
kẹp tay vào máy cán bột, may nhờ nút đỏ đá bằng gối nên chỉ bầm.
hai nút bấm đồng thời bị thợ chèn que tre một bên cho lẹ, tai nạn từ đó mà ra.
ai cho phép anh đấu tắt công tắc hành trình vậy, lỡ đứt tay thì lấy gì mà nuôi vợ con?
lương khoán sản phẩm nên người ta bất chấp, phải sửa từ cách trả lương mới mong đổi nếp.
suýt xảy ra cũng phải ghi lại, hôm nay suýt thì ngày mai thành thật.
bảng lớn trước cổng ghi số ngày không tai nạn, hai trăm bốn mươi ba ngày rồi đó.
hôm xảy ra vụ nổ nồi hơi, cả xóm tưởng động đất, kính cửa rung loảng xoảng.
điều tra cho thấy ống xả nghẹt, van kẹt và người đốt lò chưa hề có chứng chỉ.
cháy xưởng mút xốp lúc hai giờ sáng, khói đen cuộn như rồng, chữa tới trưa mới dập được.
xe chữa cháy kẹt trong hẻm, dân chuyền tay nhau từng xô nước.
lối thoát hiểm khoá trái vì sợ mất trộm, đó là điều không thể tha thứ.
vòi chữa cháy trong hộp mục nát, mở ra nước phun đủ chỗ trừ đầu vòi.
máy bơm chữa cháy cả năm không nổ thử, bình điện chết ngắc đúng hôm cần.
diễn tập sơ tán, chuông reo mà mấy bà còn ngồi nán may cho xong cái ống tay.
điểm tập kết ở gốc cây bàng, tổ trưởng đếm đủ đầu người rồi báo cáo.
hàn cắt trên cao tàn lửa rơi xuống đống vải vụn âm ỉ cháy, nửa tiếng sau mới bùng lên.
giấy phép làm việc sinh nhiệt ghi rõ người canh lửa phải ở lại một giờ sau khi xong việc.
kho giấy cấm lửa mà tàn thuốc đầy kẽ gạch, hỏi ai cũng bảo không phải con.
bụi bông tích trên máng đèn, chỉ cần một tia chập điện là cháy lan như đuốc.
quét bụi bằng hơi nén làm bụi bay mù, lẽ ra phải hút.
ống khói bếp than tổ ong trong phòng kín đã cướp đi mấy mạng người mùa rét.
khí nhẹ tụ dưới mái, khí nặng lặn xuống hầm, biết đặc tính thì mới đặt đầu dò đúng chỗ.
hầm ủ biôga cũ mở nắp ra đừng vội thò đầu, thả con gà xuống coi đã.
công nhân thông cống ngạt khí, ba người lần lượt xuống cứu nhau đều không lên nữa.
quy trình vào không gian hạn chế treo ngay miệng hố bằng hình vẽ dễ hiểu.
chai oxy không được dính dầu mỡ, van mở từ từ, cấm cầm bằng găng nhớp.
vận chuyển bình gas bằng cách lăn nghiêng trên nền, thấy mà ớn xương sống.
tải trọng sàn bốn trăm ký trên mét vuông mà chất máy nặng hai tấn, dầm nứt xé.
sàn nhà xưởng dính dầu trơn tuột, rắc mùn cưa lên chỉ là tạm bợ.
vạch vàng chia lối đi phai hết, xe nâng với người bộ chen nhau.
gắn đèn xanh chiếu xuống nền trước xe nâng vài mét, người khuất góc cũng biết mà né.
tư thế khuân vác đúng là gập gối, lưng thẳng, ôm sát vật vào người.
bao xi măng năm mươi ký quá sức các chị, chia nhỏ hai lăm ký thì ai cũng đỡ.
bệnh đau lưng, thoát vị không ai coi là bệnh nghề, tự bỏ tiền túi mà chữa.
đai trợ lực lưng đeo nóng, khung xương ngoài nghe nói hay mà chưa thấy bán.
thiếu ánh sáng nơi mài dao, đo có bảy mươi lux, mắt căng ra nhìn.
thay mái tôn bằng vài tấm lấy sáng, trưa tắt được nửa số đèn.
trời nồm sàn đổ mồ hôi, dây điện vắt dưới đất, nghĩ thôi đã lạnh gáy.
ca đêm hay buồn ngủ nhất lúc ba giờ, đó cũng là giờ hay đứt tay nhất.
đổi ca xoay xuôi chiều kim đồng hồ thì cơ thể dễ quen hơn.
tăng ca liên miên, con ở nhà gởi bà ngoại, nó gọi điện khóc hoài.
bữa ăn giữa ca bị ngộ độc, hơn trăm người nôn thốc, đổ thừa món cá ngừ.
lấy mẫu lưu giữ hai mươi bốn tiếng trong tủ mát là bắt buộc với bếp ăn tập thể.
bảo hiểm tai nạn chi trả theo tỉ lệ thương tật, hồ sơ cần biên bản có chữ ký nhân chứng.
chủ giấu nhẹm, dúi cho vài triệu, dặn nói là tự té ở nhà.
thanh tra lao động hỏi riêng từng người, bảo đảm không nêu tên.
anh Lành mất hai ngón từ hồi hai mươi tuổi, giờ đứng lớp dạy lại tụi trẻ.
anh giơ bàn tay cụt lên, cả lớp im re, chẳng cần bài giảng nào hay hơn.
vệ sinh viên an toàn được phụ cấp tháng vài trăm, việc nhiều mà quyền chẳng bao nhiêu.
văn hoá an toàn bắt đầu từ ông chủ, ổng không đội nón thì ai mà đội.
mỗi lần khách tới, bảo vệ phát nón và giày bọc mũi, có ai từ chối thì mời ra.
biển báo in chữ Việt chữ Anh chữ Hoa lẫn lộn, hình vẽ phai bạc như ma.
công nhân dân tộc thiểu số đọc chưa rành, bảng hình màu sắc là cần thiết.
phải nhốt nguồn năng lượng: điện, hơi, thuỷ lực, lò xo nén, vật treo cao.
van nước nóng chưa xả hết áp đã tháo bích, nước phọt thẳng vào ngực.
mở bích phải nới con ốc phía xa mình trước, đứng tránh sang một bên.
đồng hồ đo kẹt kim ở số không không có nghĩa là hết áp đâu nha.
khoảng cách tới đường dây cao thế hai mươi hai kilôvôn tối thiểu bốn mét khi cẩu hàng.
cần trục chạm dây, người lái ngồi yên trong buồng chờ cắt điện, nhảy xuống là toi mạng.
sét đánh giữa đồng muối, diêm dân chạy không kịp, cần chòi trú có kim thu.
trồng hàng cây quanh xưởng cản bụi, giảm ồn, trưa có bóng mà ngồi.
nước thải sinh hoạt và nước rửa máy gom chung một hố, mưa là tràn đen lênh láng.
chất thải nguy hại phải dán nhãn, cân, ghi sổ và giao chứng từ bốn liên.
giẻ dầu vứt chung rác nhà bếp bị công ty môi trường từ chối chở.
kho chứa tạm có gờ chống tràn cao hai mươi phân, nền chống thấm, mái che.
phòng cháy yêu cầu hồ sơ thẩm duyệt thiết kế mà xưởng xây từ hồi nảo hồi nào.
cải tạo thì tốn, bỏ thì thương, nhiều chủ cơ sở rơi vào thế tiến thoái lưỡng nan.
xin hỏi xưởng mộc hai trăm mét vuông có phải lắp chữa cháy tự động không ạ?
theo phụ lục ban hành kèm nghị định thì diện tích này chỉ cần báo cháy và bình xách tay.
đề nghị quý cơ quan hướng dẫn bằng văn bản để chúng tôi có căn cứ thực hiện.
công văn trả lời lòng vòng, đọc ba lượt vẫn chưa rõ là được hay không.
cô trực một cửa niềm nở, chỉ từng ô cần điền, cho mượn cả cây viết.
giấy hẹn ghi ngày hai mươi, tới nơi họ bảo sếp đi họp chưa ký.
giờ nộp trực tuyến, ngồi nhà bấm máy, hồ sơ kẹt chỗ nào tra ra liền.
chữ ký số hết hạn đúng hôm cuối tháng, tờ khai thuế không gửi được, lo sốt vó.
phạt chậm nộp mỗi ngày ba phần vạn, cộng dồn lại cũng xót.
kế toán thuê ngoài mỗi tháng một triệu rưỡi, giấy tờ đưa qua đưa lại thất lạc hoài.
thằng cháu mới ra trường bày cho dùng hoá đơn điện tử khởi tạo từ máy tính tiền.
ngân hàng đòi thế chấp sổ đất, trong khi tài sản của tôi toàn là máy móc.
máy cũ thì định giá như sắt vụn, vay được có hai chục phần trăm.
thuê mua tài chính trả trước ba mươi phần trăm, máy vẫn đứng tên công ty họ tới khi trả hết.
lãi suất ưu đãi sáu tháng đầu nghe ngọt, sau đó thả nổi mới thấm đòn.
vốn lưu động kẹt ở công nợ, khách lớn nhất ngâm tiền chín chục ngày.
đòi nợ là cả nghệ thuật, ngọt quá họ lờn mà gắt quá mất mối.
chiều ba mươi tết ngồi chờ trước cổng nhà con nợ, pháo hoa nổ đùng đùng mà lòng buồn thiu.
anh em góp vốn làm ăn, lúc nghèo thương nhau, lúc có của lại so đo.
giấy tờ chia phần viết tay, không công chứng, bây giờ ra toà nói sao cũng khó.
luật sư khuyên hoà giải trước, kiện cáo dây dưa tốn kém đôi bên cùng thiệt.
hợp đồng nguyên tắc ký từ đầu năm, mỗi đợt lấy hàng chỉ cần đơn đặt qua thư.
trường hợp bất khả kháng như bão lụt, dịch bệnh, hai bên được miễn phạt.
tranh chấp không thương lượng được thì đưa ra trọng tài thương mại ở Hà Nội.
giá chào chưa gồm thuế giá trị gia tăng và phí bốc xếp tại kho bên mua.
giao hàng tại chân công trình, người nhận ký biên bản kiểm đếm từng thùng một.
chênh lệch trọng lượng dưới nửa phần trăm được chấp nhận, trên mức ấy cân lại.
ông khách khó tính đem thước ra đo từng chiếc, gặp cái nào nghi là để riêng.
sau mười lần giao không lỗi, ổng mới chịu cười và mời đi uống cà phê.
chữ tín mất rồi gầy lại khó hơn gây vốn.
ở xứ này người ta mua bán quen mặt, một câu nói bằng tờ giấy.
thời nay thì khác, không ký tá đàng hoàng là dễ mất tình mất tiền.
bảng lương tháng tư tính thiếu hai ngày công của tổ đóng gói, nhờ chị rà lại giúp.
phụ cấp độc hại trả bằng sữa hộp, nhiều người đem bán lại cho tiệm tạp hoá.
thưởng chuyên cần ba trăm nghìn, nghỉ ốm một bữa là mất sạch nên bệnh cũng ráng đi.
thử việc sáu ngày với lao động phổ thông, ba mươi ngày với trung cấp, sáu mươi ngày với cao đẳng trở lên.
muốn thôi việc phải báo trước bốn mươi lăm ngày đối với hợp đồng không thời hạn.
thợ giỏi bị xưởng bên kia dụ, lương cao hơn hai triệu, sáng mai nghỉ ngang.
giữ người bằng tiền thì có giới hạn, phải giữ bằng cách đối xử.
sinh nhật ai bếp cũng nấu chè, hát hò chút đỉnh rồi làm tiếp.
nhà trọ chín mét vuông, mái tôn nóng, bốn đứa ở ghép, gạo gửi từ quê lên.
con công nhân học trường mầm non của khu, bảy giờ tối cô vẫn còn giữ.
nửa đời làm thợ, chú chỉ ước dành dụm được miếng vườn ở Cái Bè mà về.
cô Út bỏ xưởng giày về quê mở tiệm may, khách từ chợ tới chùa đều ghé.
tập huấn dùng thiết bị mới kéo dài ba buổi, học lý thuyết một, thực hành hai.
người lớn tuổi ngại bấm màn hình, bọn trẻ kèm từng chút, riết rồi cũng thạo.
dạy nghề mà máy trong trường cũ hơn máy ngoài xưởng hai thế hệ thì học trò ra ngỡ ngàng.
học kép nửa tuần ở trường nửa tuần ở nhà máy, ra nghề có việc ngay.
doanh nghiệp ngại nhận thực tập vì sợ hư máy, sợ lộ bí quyết.
có em thực tập sửa được lỗi chương trình ba năm nay không ai tìm ra.
sổ tay vận hành viết cho kỹ sư đọc, thợ cầm lên gãi đầu.
chụp hình từng bước, khoanh đỏ chỗ nguy hiểm, ép nhựa treo ngay tay với.
bảo trì mà không có lịch sử máy thì chẳng khác thầy thuốc không có bệnh án.
mỗi máy một cuốn sổ, ngày nào thay gì, ai thay, hết bao nhiêu, ghi rõ rành rành.
tính thời gian trung bình giữa hai lần hỏng, máy nào tụt dốc thì đưa vào tầm ngắm.
thiết bị quan trọng có hai bộ chạy một nghỉ một, tuần đổi phiên nhau.
bơm nằm dự phòng lâu ngày trục võng, mỗi tuần quay tay nửa vòng.
kiểm tra bằng năm giác quan trước đã, nhìn, nghe, sờ, ngửi, còn nếm thì thôi.
thay dầu đúng hạn rẻ hơn thay máy, câu đó dán ngay cửa kho.
vật tư rẻ tiền hay bị xem thường như cái kẹp, miếng đệm lại làm dừng máy lâu nhất.
mua về phụ tùng sai mã vì đọc nhầm số năm với chữ ét.
thợ ngoài vô sửa, xong việc bỏ lại đống giẻ với con ốc lạ hoắc.
nhà thầu phải khai báo nhân lực, đồ nghề, ký cam kết trước khi qua cổng.
nghiệm thu chạy bảy mươi hai giờ liền, dừng giữa chừng thì tính lại từ đầu.
cuối năm ngừng lò mười ngày đại tu, hàng trăm đầu việc xếp chồng như mắc cửi.
sơ đồ đường găng treo kín tường, bút đỏ gạch từng việc đã xong.
nửa đêm hai chín tết lò đỏ lửa lại, cả đội vỡ oà ôm nhau.
khách hỏi máy cũ hay mới, tôi nói thật là hàng bãi đã tân trang.
nói thật mất lòng trước, được lòng sau, khách vẫn quay lại giới thiệu thêm bạn.
trên mạng rao máy chín chín phần trăm, chở tới nơi sét loang như bản đồ.
đặt cọc mười triệu rồi họ khoá số, thế là mất trắng.
cần tìm người phiên dịch tiếng Trung rành kỹ thuật, đi nhà máy ở Phật Sơn năm ngày.
bên bán hướng dẫn qua video, tín hiệu trễ, hai bên nói chồng lên nhau.
linh kiện kẹt ở hải quan vì thiếu giấy chứng nhận xuất xứ mẫu E.
áp sai mã thuế, bị truy thu ba năm, kêu trời không thấu.
cước tàu tăng gấp bốn, hàng cồng kềnh như ghế mây lỗ là cái chắc.
xếp gọn kiểu tháo rời, một công chứa được nhiều gấp rưỡi.
hun trùng pa-lét gỗ đóng dấu bông lúa, không có dấu là nước bạn trả về.
gửi mẫu sang Nhật bằng đường hàng không ba ký mất hai triệu tư.
họ phản hồi tỉ mỉ từng li, kèm hình khoanh tròn và lời cảm ơn rất lịch sự.
người Nhật kỹ tới độ hỏi cả loại giấy lót thùng có xổ lông không.
bên Ấn trả giá dữ dội, kỳ kèo tới cây kim sợi chỉ.
mấy ông Tây qua thăm xưởng, thấy thợ đi dép lào thì nhíu mày.
bản đánh giá trách nhiệm xã hội dài bốn chục trang, hỏi từ nhà vệ sinh tới giờ nghỉ.
nhà vệ sinh sạch hay dơ nói lên nhiều thứ về cách quản lý.
lau dọn khu này mỗi ngày hai bận, ký tên sau cửa, bỏ sót là biết ai.
sàng lọc, sắp xếp, sạch sẽ, săn sóc, sẵn sàng, đọc thì trơn tru mà giữ mới khó.
dọn kho ra hai xe ba gác đồ chẳng ai nhớ mua để làm gì.
cái gì một năm không đụng tới thì hỏi ba người, không ai cần thì bán.
tiếc của là bệnh chung, cái ốc gỉ cũng cất biết đâu có lúc xài.
chúng tôi kiến nghị tổ chức gặp gỡ định kỳ giữa nhà khoa học với các chủ xưởng nhỏ.
thầy ở viện nói nghe cao siêu, về hỏi làm sao cho lò bớt khói lại không trả lời được.
chú kỹ sư già xắn tay áo chui vào gầm lò, một buổi là chỉ ra chỗ hở gió.
người làm khoa học mà chịu ngồi ăn cơm với thợ thì chuyện gì cũng hiểu.
đề tài nghiệm thu xuất sắc xong cất vào tủ, máy mẫu phủ bạt ngoài hiên.
sao không đem cho xưởng tôi chạy thử, hư thì tôi sửa, hay thì tôi mua?
phí chuyển giao tính theo phần trăm doanh thu, ba năm đầu nhẹ, sau tăng dần.
bí quyết pha chế ghi trong phong bì dán kín gửi ở văn phòng công chứng.
bên nhận không được tiết lộ cho người thứ ba khi chưa có đồng ý bằng văn bản.
hiệu lực của thoả thuận bắt đầu kể từ ngày hai bên đóng dấu giáp lai.
nếu công suất thực tế thấp hơn chín mươi phần trăm cam kết, bên giao phải hiệu chỉnh miễn phí.
nhờ ban tổ chức kết nối giúp với chủ nhân gian hàng máy sấy bơm nhiệt hôm qua.
mời bà con ngồi vào bàn số bảy, chuyên gia về lò hơi đang rảnh.
phiếu khảo sát nhu cầu gồm mười hai câu, điền chừng năm phút là xong.
tôi ghi vấn đề của mình bằng lời thường, có gì sai chữ mong quý vị bỏ qua.
nhà tôi làm bánh tráng, lò đốt trấu khói um, mấy đứa nhỏ ho suốt, có cách nào đưa khói đi chỗ khác?
lò cải tiến có buồng đốt hai tầng, gió thứ cấp đốt nốt phần khói nên ống khói gần như trong.
hôm qua mới xây xong cái ống cao chín mét, gió quẩn vẫn thổi ngược xuống sân nhà.
miệng ống thấp hơn nóc nhà bên cạnh thì thể nào khói cũng quẩn, phải nâng thêm hoặc đội nón xoay.
mùi keo ván ép bay qua trường học, phụ huynh gọi đường dây nóng liên tục.
hộp than hoạt tính hút mùi no rồi mà không thay, gió thổi qua mang mùi y nguyên.
tháp rửa khí phun nước bị nghẹt béc, khói trắng ra lại hoá khói vàng.
bọt khí mùi trứng ung sôi lên từ cống, đo khí độc kêu bíp bíp liên hồi.
tiếng cưa xẻ đá chát chúa từ sáu giờ sáng, ai làm ca đêm về chẳng ngủ được.
tổ hoà giải ấp tới nhà, hai bên thống nhất bảy rưỡi mới mở máy và trưa nghỉ một tiếng rưỡi.
dựng vách tôn kẹp xốp thì dội âm, lót thêm bao tải trấu lại giảm hẳn, rẻ mà hiệu quả.
rung động từ máy dập truyền qua nền làm cân phòng thí nghiệm nhảy số.
đào mương cách rung sâu hơn hai mét quanh bệ, đổ đầy xỉ than xốp.
ánh sáng hàn hắt ra đường loá mắt người đi xe, treo màn PVC cam là xong.
bụi bột mì bay kín phòng nghiền, công tắc thường không kín, coi như ngồi trên thùng thuốc nổ.
ống dẫn bụi phải nối đất từng đoạn để tĩnh điện khỏi tích tụ.
quần áo bảo hộ dính axit giặt chung đồ nhà, thủng lỗ chỗ cả áo con.
công ty giặt tập trung, mỗi người hai bộ, thứ tư thứ bảy đổi.
ủng cao su nứt gót, nước thuốc nhuộm thấm vô, móng chân tím ngắt quanh năm.
kem chống nắng, kem dưỡng tay phát kèm xà phòng, chị em mừng hơn tăng lương.
đứng suốt mười tiếng giãn tĩnh mạch nổi như giun, tấm lót êm đỡ được phần nào.
xin cho chúng em cái ghế tựa nửa đứng nửa ngồi như bên xưởng Hàn.
bồn rửa tay đặt xa quá nên thợ chùi vào quần rồi bốc cơm ăn luôn.
nhiễm chì máu do ăn uống ngay tại chỗ làm, xét nghiệm xong ai cũng tái mặt.
uống sữa không thải được chì đâu, phải cách ly nguồn và dùng thuốc gắp.
cạo sơn cũ trên cầu sắt nên làm ướt, kẻo bụi chì bay khắp.
bông amiăng tháo từ lò cũ bó trong bao hai lớp, dán nhãn, không quét khô.
hơi thuỷ ngân từ bóng đèn vỡ, mở cửa ra ngoài mười lăm phút rồi hãy dọn.
khí hàn mạ kẽm hít nhiều sốt rét run lúc tối, dân trong nghề kêu là sốt kẽm.
uống dừa tươi cho mát là mẹo dân gian, chứ chính vẫn phải hút khói.
nguồn phóng xạ trong máy đo mức clanhke bị mất cắp, cả tỉnh nháo nhào tìm.
ông ve chai cân ký cái cục chì nặng mà đâu biết bên trong có gì.
biển cảnh báo ba cánh màu đen nền vàng, ai thấy phải tránh và báo ngay.
tia cực tím khử khuẩn phòng cấy bật nhầm lúc có người, hôm sau mắt đau như xát ớt.
laser hở hộp che, tia vô hình chạm mắt là cháy võng mạc không cứu được.
máy nén cũ không có che dây đai, gió hút tà áo dài của cô kế toán đi ngang.
khoá liên động cửa lò sấy hỏng, mở ra quạt vẫn quay vù vù.
bấm nút dừng mà bánh đà còn trớn nửa phút, thợ nóng ruột thò tay vô.
lắp phanh điện cho trục cưa, tắt máy ba giây là đứng.
tấm đẩy phôi bằng gỗ treo kế bên cưa đĩa, cầm nó mà đẩy thay vì ngón tay.
cưa dính ngón là cắt điện trong năm phần nghìn giây, công nghệ này mắc mà đáng.
bảo hộ cho lao động tự do thì ai lo, thợ hồ thợ mộc rày đây mai đó.
bảo hiểm tự nguyện một năm mấy trăm nghìn, nhiều người tiếc, tới lúc té mới ân hận.
làm nghề trèo dừa cũng nguy hiểm như leo cột điện, cần đai móc và giày gai.
máy trèo dừa kẹp thân bằng hai vòng thép, đạp chân từng nấc leo lên nhẹ nhàng.
máy tách vỏ dừa thay mũi nọc cắm đất, đỡ cảnh đâm thủng bàn tay.
máy băm chuối quấn tay bà Sáu hồi năm ngoái, phễu nạp ngắn quá mà.
làm phễu dài hơn cánh tay và có nắp lật, đơn giản vậy thôi mà cứu được người.
cầu dao máy suốt đặt xa tầm với, lúc kẹt không ai kịp tắt.
dây đồng trần kéo ra đồng bẫy chuột giết nhầm người đi soi ếch.
trẻ con chơi gần hố vôi tôi, rào bằng vài cọng kẽm gai thì ngăn được ai.
ao lắng của xưởng phải có phao và cây sào, biển cấm bơi vẽ hình cá sấu cho tụi nhỏ sợ.
kiểm định dây đai an toàn ghi ngày dệt trên nhãn, quá năm năm thì cắt bỏ.
cáp vải sờn mép, vết cháy hàn, nút thắt, thấy một dấu là loại.
ma ní uốn cong, chốt thay bằng bu lông thường, kiểu làm liều này bị đình chỉ.
móc cẩu mất lẫy giữ cáp, hàng lắc nhẹ là tuột vòng.
tín hiệu tay của người xi nhan cẩu phải thống nhất, một người ra lệnh thôi.
gió trên cấp năm thì hạ cần, đừng cố cho xong kiện cuối.
xe bồn bê tông lùi không ai dẫn, cán nát chân cán bộ giám sát.
áo phản quang bạc màu tối đi không thấy, phát áo mới trước mùa mưa.
cái khó là lời nhắc nghe nhàm tai, phải đổi cách nói, kể chuyện thiệt.
mỗi tuần một anh lên kể lần mình suýt chết, mấy đứa trẻ nghe há hốc mồm.
vợ con được mời tới thăm xưởng ngày chủ nhật, thấy chồng cha làm cực mới thương.
con gái vẽ tranh bố đội mũ bảo hộ dán lên tủ đồ, từ đó bố chẳng quên đội.
kiểm tra đột xuất nồng độ cồn đầu ca, hai người phải cho về nghỉ.
nhậu say hôm trước, sáng ra còn ngầy ngật mà cầm cẩu thì nguy to.
điện thoại bỏ trong hộc tủ, đứng máy lướt mạng bị nhắc lần ba là chuyển việc.
cãi nhau trong nhà mang bực vô xưởng, tay làm đầu nghĩ chỗ khác.
tổ trưởng tinh ý, thấy ai mặt mày thẫn thờ thì cho làm việc nhẹ bữa đó.
cán bộ công đoàn đến từng phòng trọ tặng quà, hỏi thăm ai chưa mua được vé tàu.
xe đưa công nhân về quê ăn tết khởi hành bốn giờ chiều hai mươi sáu tại cổng số hai.
qua rằm ai lên đủ thì lì xì, khai xuân cúng ông tổ nghề con gà trống.
máy chạy thử đầu năm kêu êm, mọi người vỗ tay, lấy hên.
kế hoạch quý hai tăng sản lượng mười hai phần trăm, nhân sự giữ nguyên.
muốn vậy phải giảm phế phẩm từ bảy xuống bốn và bớt thời gian dừng máy.
trưởng phòng kỹ thuật trình ba phương án, chi phí thấp nhất là cải tạo lại đồ gá.
hội đồng bỏ phiếu kín, phương án hai được chọn với năm trên bảy phiếu.
biên bản lập thành bốn bản có giá trị như nhau, mỗi bên giữ hai bản.
phần nào chưa rõ xin ghi chú ngay bên lề, đừng để ký xong mới thắc mắc.
ông nói gà bà nói vịt, cuối cùng lôi tờ giấy ra đọc lại mới vỡ lẽ.
từ nay đến cuối tháng còn đúng chín ngày làm việc, khẩn trương lên nhé.
thứ tư tuần sau, tầm hai giờ chiều, tôi ghé lấy mẫu được không chị?
chiều tối hãy gọi, giờ đang đứng lò ồn lắm nghe không rõ.
số nhà một trăm linh bảy, ngõ ba mươi hai, đi hết đường đất thấy cây đa là đúng.
thưa bác, đường này cấm xe tải giờ cao điểm, mình đi vòng lối chợ nhé.
một thùng mấy chục cái, bao nhiêu tiền một cái, mua nhiều có bớt không cô?
lấy từ một thiên trở lên em giảm năm phần trăm, chở tận cửa khỏi tính công.
hàng còn ít lắm, đợt sau về chắc phải giữa tháng mười âm.
thôi thì chị cứ để tôi suy nghĩ, mai mốt tôi nhắn lại.
khách vừa quay đi bà chủ đã kêu giật lại, bớt thêm cho hai giá.
cái khuôn đồng cổ này không bán, của ông cố truyền lại, để thờ.
hồi chiến tranh xưởng sơ tán vào hang, đúc lưỡi cày ban đêm, ngày che lá nguỵ trang.
mấy chục năm nhìn lại, từ cái bễ tay tới lò điện, thấy như chuyện cổ tích.
lớp trẻ giờ sáng dạ, biết tiếng Anh, cái chúng thiếu là kiên nhẫn.
thầy giỏi mấy cũng chỉ dẫn tới cửa, bước qua là do mình.
người nhà quê làm cơ khí bằng cái đầu thực tế, thiếu cái này chế cái kia.
hỏi bí quyết thì anh cười, phá hư chục cái máy rồi nó ra thôi.
có hỏng mới có khôn, miễn đừng hỏng người.
`
