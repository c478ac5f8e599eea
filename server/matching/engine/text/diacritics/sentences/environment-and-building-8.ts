export default `
trung tâm dự báo khí tượng thuỷ văn phát tin bão khẩn cấp lúc mười sáu giờ, tâm bão cách quần đảo Hoàng Sa chừng hai trăm cây số về phía đông.
bão chưa vô tới mà gió đã hú từng cơn, mấy tấm tôn trên nóc chợ bay vèo vèo như lá bài.
bà con lo chằng chống nhà cửa bằng bao cát, dây thừng và ống nước nhựa bơm đầy nước đè lên mái.
tui hỏi thiệt chớ ngoài bao cát ra thì có món nào giữ mái tôn chắc hơn mà khỏi leo trèo lúc gió lớn không?
người ta thử dùng lưới cước chằng qua nóc, bốn góc neo vào cọc xoắn khoan sâu dưới đất.
mắt bão đi qua trời lặng ngắt như tờ, ai tưởng hết bão chạy ra ngoài là gặp gió ngược chiều quật ngã ngay.
máy đo gió dạng chén quay gãy trục lúc gió giật cấp mười lăm, trạm mất số liệu từ hai giờ sáng.
ra đa thời tiết quét quanh bán kính ba trăm cây số, vệt phản hồi màu tím là chỗ mưa dữ dội nhất.
bóng thám không bơm khí hydro thả lên mỗi ngày hai lần, mang theo hộp cảm biến bé xíu đo ẩm với nhiệt.
ông lão đánh cá nhìn ráng mỡ gà cuối trời chiều, bảo hai hôm nữa thế nào cũng có gió to.
chuồn chuồn bay thấp thì mưa, kiến tha trứng lên cao là sắp lụt, mẹ tôi tin mấy câu ấy hơn tin truyền hình.
mưa đá rơi lộp độp bằng trứng chim cút, rau màu nát bét, kính nhà lưới thủng lỗ chỗ.
nhà nông ở Mộc Châu căng lưới đen bảo vệ vườn mận, đá rơi xuống nảy tưng tưng rồi tan dần.
lốc xoáy quét qua ấp trong vòng ba phút, bốc nguyên chuồng gà đặt sang bên kia mương.
giông tháng Tư kèm sét, nông dân đang cấy phải bỏ chạy lên bờ, ai cầm cuốc sắt thì quăng ra xa.
cảm biến điện trường báo trước mười lăm phút có nguy cơ sét, sân gôn hú còi mời khách vào trú.
rét đậm rét hại làm trâu nghé quỵ chân, bà con Sìn Hồ đốt trấu sưởi, may áo bao tải cho bò.
sương muối phủ trắng nương cà phê, lá đen như bị dội nước sôi chỉ sau một buổi sáng.
phun nước suốt đêm cho đóng băng bọc chồi lại giữ được nhiệt, nghe ngược đời mà các nước vẫn làm.
gió Lào thổi ràn rạt, lá tre khô giòn, đi ngoài đồng như có ai hơ lửa vào mặt.
trời nồm chân tường rịn nước, quần áo phơi ba ngày còn mùi hôi, máy hút ẩm chạy đầy khay liên tục.
độ ẩm chín mươi tám phần trăm thì thóc trong bồ bốc nóng, mở ra hơi hầm hập, mọt bò ra ngoài.
dự báo theo mùa cho vụ hè thu nói khả năng thiếu mưa sáu mươi phần trăm, vậy tôi nên sạ sớm hay để trễ?
nhà nghiên cứu trả lời rằng xác suất không phải lời hứa, nên chia ruộng ra gieo làm hai đợt cho chắc.
trạm thời tiết tự động dựng giữa vườn cà phê gồm ống đo mưa, đầu đo nắng, gió, ẩm lá và một tấm pin nhỏ.
con cóc chui vô hộp cảm biến ngồi hưởng mát, thành thử số nhiệt độ sai tới ba độ suốt một tuần.
học máy trộn ảnh vệ tinh với số đo mặt đất cho ra bản đồ mưa mỗi giờ, ô lưới bốn cây số.
sai số lớn nhất nằm ở vùng núi khuất gió, nơi vừa ít trạm vừa hay có mưa cục bộ.
bản tin gửi cho nông dân phải ngắn gọn, có chữ to, có giọng đọc tiếng dân tộc, chứ toàn thuật ngữ thì ai hiểu.
sườn đồi sau trường tiểu học sạt xuống lúc nửa đêm, bùn đá chui qua cửa sổ lấp tới bảng đen.
đất bazan phong hoá no nước nặng như chì, chỉ cần thêm một trận mưa nữa là tuột cả mảng.
dấu hiệu dễ thấy là cây cối nghiêng ngả, nước suối tự dưng đục ngầu, nền nhà có tiếng răng rắc.
hệ thống cảnh báo gồm dây kéo giãn đo khe nứt, ống đo nghiêng và áp kế nước lỗ rỗng chôn sâu mười hai mét.
dây căng bị bò vướng giật đứt, còi hú inh ỏi, cả bản bồng bế nhau chạy rồi chửi thầm.
báo động nhầm ba lần thì lần thật chẳng ai thèm nhúc nhích, đó là điều chúng tôi lo nhất.
rãnh đỉnh gom nước mưa không cho tràn xuống mặt mái, lòng rãnh lót đá xây để khỏi thấm.
khoan ống thoát nước nằm ngang vào chân dốc, nước chảy ri rỉ cả mùa mà sườn đồi đứng yên.
lưới thép cường độ cao phủ vách đá giữ các tảng lở, bên dưới trồng dây leo cho đỡ chướng mắt.
hàng rào đỡ đá rơi co giãn như lưới tennis, hãm được tảng nặng hai tấn lăn từ trên cao xuống.
san gạt sườn núi làm nền nhà mà không đánh giật cấp thì trước sau gì cũng gánh hậu quả.
ông trưởng bản Nậm Nghiệp xin dời mười bảy hộ nhưng bãi đất mới thiếu nước, bà con ở được hai tháng lại về chỗ cũ.
động đất ở Kon Plông lắc nhẹ mấy chục lần trong tháng, ly tách trên kệ rung lẻng xẻng, dân mất ăn mất ngủ.
người ta nghi do hồ thuỷ điện tích nước đè lên đới đứt gãy, còn chủ đập thì nói chưa đủ căn cứ.
máy địa chấn chôn dưới hầm cách xa đường lộ, ghi được cả tiếng trâu chạy chứ đừng nói xe tải.
sóng P tới trước, sóng S tới sau, lấy khoảng chênh nhân lên là ra khoảng cách tới chấn tâm.
toà nhà ba mươi tầng ở Hà Nội lắc lư vì trận động đất bên Myanmar, nhân viên bỏ cả máy tính chạy thang bộ.
con lắc thép nặng mấy trăm tấn treo trên đỉnh tháp giúp dập dao động do gió lẫn do đất.
gối cách chấn lõi chì đặt giữa móng và thân bệnh viện, đất chạy qua chạy lại mà phòng mổ gần như đứng yên.
nhà gạch không giằng không trụ thì chỉ cần cấp bảy là tường đổ úp xuống giường.
diễn tập cho học sinh chui gầm bàn, hai tay che gáy, hết rung mới xếp hàng ra sân.
cột báo sóng thần dọc biển Đà Nẵng lâu ngày loa han gỉ, thử còi nghe khè khè như người cảm.
trạm phao đáy sâu đo áp lực cột nước, sóng thần qua thì nhích vài phân nhưng máy vẫn nhận ra.
bản đồ giấy tỷ lệ một phần năm mươi nghìn gấp nhàu trong túi áo, mực nhoè, thế mà vẫn cứu tôi ra khỏi rừng.
đường đồng mức sát nhau là dốc đứng, thưa ra là thoải, em cứ nhìn khoảng cách mà đoán.
bản đồ địa chính số hoá từ tờ giấy cũ co ngót nên thửa nọ chồng lên thửa kia cả thước.
cán bộ địa chính xã ôm thước dây đi đo lại, chó sủa inh ỏi, chủ đất đứng chống nạnh canh từng bước.
bay chụp bằng thiết bị không người lái, chồng phủ tám chục phần trăm, bãi cọc tiêu sơn chữ thập làm điểm khống chế.
gió trên đồi mạnh quá, máy bay hao pin nhanh, phải hạ khẩn cấp xuống ruộng khoai của người ta.
phần mềm ghép ảnh chạy mười chín tiếng, máy tính nóng hừng hực, kết quả ra bề mặt lồi lõm chỗ mặt hồ.
tia lade quét xuyên kẽ lá, lọc bỏ tán cây ra được mặt đất trần, lộ cả nền thành cổ.
ảnh vệ tinh quang học miền mình mây che quá nửa năm, đành nhờ ảnh ra đa nhìn xuyên mây.
ruộng ngập nước cho tín hiệu đen, lúa lớn dần thì sáng lên, nhờ thế mà biết chỗ nào đã xuống giống.
chỉ số thực vật tụt nhanh ở góc đông bắc lô cao su, đi kiểm tra thấy nấm hồng leo trắng nhánh.
kênh hồng ngoại nhiệt chỉ ra ruộng nào khát, lá đóng khí khổng nên nóng hơn ruộng kế bên hai độ.
ảnh độ phân giải mười mét đủ nhìn rừng mất từng khoảnh, còn muốn đếm từng gốc cây thì phải bay thấp.
kiểm lâm nhận tin nhắn có toạ độ điểm cháy, chạy xe máy bốn chục cây tới nơi thì hoá ra lò than.
dữ liệu mở tải miễn phí nhưng nặng hàng trăm gi ga, mạng ở huyện tải tới sáng chưa xong.
nhãn mẫu lấy ngoài thực địa quá ít, mô hình nhầm vườn điều với rừng thưa, nhầm ao tôm với ruộng muối.
tôi muốn có bản đồ cho biết nhà mình cao hơn mực biển mấy tấc, coi ở đâu và ai làm giùm được?
độ cao lấy từ ảnh lập thể miễn phí sai cả mấy mét, đem tính ngập ở đồng bằng thì vô nghĩa.
dẫn thuỷ chuẩn từ mốc quốc gia về ấp dài mười một cây, hai anh em vác mia đi bộ ba ngày.
địa danh trên bản đồ viết sai dấu, chợ Gạo thành chợ Gáo, người giao hàng gọi hỏi hoài.
cụ già trong làng kể tên từng gò, từng đìa, từng bến nước, nhóm sinh viên ghi lại chấm lên ứng dụng.
quả địa cầu trong lớp bị móp chỗ châu Úc, thầy vẫn xoay và giảng về mùa, về gió tín phong.
khối không khí lạnh tràn về, áp suất tăng, gió trở bấc, xương khớp bà nội tôi đau trước đài báo.
nhiệt kế thuỷ ngân trong lều khí tượng sơn trắng, cửa chớp quay về hướng bắc, mỗi giờ quan trắc viên ra đọc một lần.
nghề ấy lương bèo, đêm bão càng phải ra ngoài, vậy mà cô Hạnh làm đã hai mươi sáu năm.
sân bay cần tầm nhìn ngang tám trăm mét, sương dày quá máy bay phải lượn vòng rồi sang Cát Bi đáp tạm.
nắng nóng kéo dài, chỉ số tia cực tím lên mức mười một, công nhân làm đường phải nghỉ từ mười giờ.
say nắng thì đưa vào chỗ râm, cởi bớt áo, chườm khăn mát ở nách và bẹn, cho uống từng ngụm nước muối loãng.
lịch thời vụ năm nay phải chỉnh lùi mười ngày vì con trăng nhuận với mùa mưa tới muộn.
xin cho tôi hỏi thủ tục để một hợp tác xã được nhận hỗ trợ thiệt hại do thiên tai gồm những giấy gì.
đơn đề nghị, biên bản kiểm tra thiệt hại có chữ ký trưởng ấp, bảng kê diện tích và bản khai sản xuất ban đầu.
bản khai ban đầu thì ai mà nhớ làm, đến lúc mất trắng mới vỡ lẽ là không đủ điều kiện.
bảo hiểm cây lúa theo chỉ số lượng mưa trả tiền tự động, không cần người xuống ruộng xem xét.
có điều trạm đo mưa cách ruộng tôi mười lăm cây số, bên đó mưa bên này nắng, bảo hiểm chẳng trả đồng nào.
quỹ phòng chống thiên tai thu mỗi lao động mười lăm ngàn một năm, dân hỏi thu rồi chi vào đâu.
phó chủ tịch xã đứng ra công khai sổ sách ở nhà văn hoá, có phát cả bản in cho từng tổ.
mười giờ đêm loa gọi sơ tán, người già được cõng, trẻ con bế, heo gà đành để lại.
điểm trú là trường học hai tầng, mỗi lớp bốn chục người, nhà vệ sinh hai cái, xếp hàng rồng rắn.
chị cán bộ phụ nữ nhắc mang theo giấy tờ gói ni lông, thuốc uống hằng ngày, đèn pin và ít gạo rang.
sáng hôm sau nắng vàng ruộm, cả xóm kéo nhau về, cây đổ ngổn ngang không nhận ra lối cũ.
đội thợ điện tình nguyện từ tỉnh bạn qua giúp, cưa cây, dựng cột, ba ngày sau đèn sáng lại.
hàng cứu trợ đến dồn dập nơi gần đường lớn, còn thôn trong cùng đi bộ sáu tiếng thì chẳng được bao nhiêu.
máy bay con thả gói thuốc xuống điểm cô lập, mỗi chuyến hai ký, gió tạt rơi lệch xuống bờ suối.
lọc nước cầm tay bơm mười cái được một ca, vi khuẩn giữ lại hết nhưng bùn nhiều thì mau nghẹt.
nhà chuyên môn khuyên lắng qua vải và phèn trước đã, rồi mới cho qua màng để màng sống lâu.
tôi là chủ một xưởng nhỏ làm ghế mây ở Chương Mỹ, năm rồi ngập hai tuần, mây mốc đen phải bỏ hết.
hỏi có cách sấy hay tẩy mốc nào rẻ mà màu mây vẫn sáng để giao kịp đơn hàng xuất khẩu không ạ?
thầy ở viện lâm nghiệp chỉ hấp hơi lưu huỳnh trong buồng kín, sau đó phơi nắng nhẹ trở đều tay.
có người không thích mùi diêm sinh thì dùng nước oxy già pha loãng, rửa lại thật kỹ rồi hong gió.
chúng tôi cam kết giữ kín thông tin công nghệ của bên giao và không chuyển cho người thứ ba khi chưa được đồng ý.
bên nhận chuyển giao được quyền cử hai kỹ thuật viên sang học trong thời gian ba tuần, chi phí đi lại tự chịu.
giá trị hợp đồng thanh toán làm bốn đợt, đợt cuối chỉ trả sau khi thiết bị chạy ổn định đủ chín mươi ngày.
trường hợp bất khả kháng như bão lụt, dịch bệnh, chiến tranh thì thời hạn được kéo dài tương ứng.
hai bên cùng lập biên bản, ghi rõ ngày giờ, người làm chứng và tình trạng máy lúc bàn giao.
khi có tranh chấp trước hết thương lượng, không xong mới đưa ra trọng tài thương mại phân xử.
anh luật sư gạch đỏ chi chít bản thảo, nói câu nào mơ hồ sau này cũng thành cái cớ để cãi nhau.
bên em là đơn vị môi giới, chỉ nối người cần với người có, phần còn lại hai bên tự thoả thuận.
phiếu nhu cầu nên viết ngắn, nêu chuyện gì đang xảy ra, đã thử cách nào, chịu chi chừng bao nhiêu tiền.
đừng ghi chung chung như cần công nghệ tiên tiến hiện đại, vì chẳng ai biết đường nào mà giúp.
cứ nói thật là nước ra đục, mùi hôi, hàng xóm kiện, mỗi ngày tám khối, đất trống còn bằng cái sân bóng chuyền.
nhóm nghiên cứu của trường Bách khoa đọc xong phiếu ấy gọi lại liền, hẹn chiều thứ Năm xuống xem tận nơi.
họ mang theo chai lấy mẫu, máy đo cầm tay, ủng cao su và rất nhiều câu hỏi.
ông chủ lúc đầu còn giấu giấu, về sau kể hết, kể luôn chuyện đêm mưa thì mở van xả.
lắng nghe xong, cô tiến sĩ trẻ chỉ cười, bảo sửa cái bể trước đã, trách móc nhau thì nước cũng đâu có trong.
thử nghiệm quy mô nhỏ kéo dài sáu tuần, số liệu ghi tay vào cuốn tập học sinh bìa có hình con mèo.
khi phóng lớn gấp năm mươi lần, nhiều chuyện không ai ngờ tới mới lộ ra từng cái một.
bọt dâng tràn nắp, bơm hút lẫn khí, ống nhựa nắng nóng oằn như con lươn, chuột cắn dây tín hiệu.
sửa dần từng lỗi, đến tháng thứ tư thì đầu ra ổn, kết quả phân tích gửi về toàn số đẹp.
anh công nhân vận hành được tăng lương năm trăm nghìn, mặt mày rạng rỡ khoe với vợ qua điện thoại.
ngân hàng chính sách cho vay vốn giải quyết việc làm lãi suất thấp, hồ sơ qua hội nông dân xét trước.
muốn vay nhiều hơn trăm triệu phải có tài sản thế chấp, mà đất của tôi lại đang nằm chung sổ với anh cả.
thuế môn bài, thuế giá trị gia tăng, thuế thu nhập, mới nghe kể tên thôi đã hoa cả mắt.
kế toán dịch vụ nhận làm trọn gói tám trăm ngàn mỗi tháng, cuối quý nộp tờ khai thay mình.
hoá đơn điện tử xuất sai mã số thuế thì lập biên bản điều chỉnh, đừng xoá đi lập lại lung tung.
ngày mai tôi bận đi khám mắt, thôi để sang tuần mình gặp nhau bàn tiếp nha chú.
hồi nãy chị nói mấy giờ thì xe tới, để em còn kêu người ra phụ khiêng xuống?
bữa trước dặn rồi mà quên, giờ gấp gáp quá biết chạy đâu cho ra một trăm bao nữa.
để tôi coi lại sổ, hình như tháng Chạp năm kia mình cũng gặp chuyện y hệt như vầy.
không phải tôi tiếc tiền, chỉ sợ mua về không ai biết xài, rồi trùm mền để đó cho chuột làm ổ.
máy nào cũng có sách hướng dẫn, khổ nỗi toàn tiếng nước ngoài, chữ nhỏ li ti.
dịch giùm em mấy dòng trên nhãn coi họ bảo đừng làm cái gì mà vẽ hình gạch chéo to đùng vậy.
con gái tôi học lớp chín dò từ điển rồi giải thích cho cả nhà nghe, ai cũng gật gù.
nếu sau ba tháng mà không thấy khá hơn, bên tôi xin trả lại máy và chịu mất phần vận chuyển.
thật tình mà nói thì không có công nghệ nào chữa bá bệnh, ông nào hứa như thế là tôi ngờ ngay.
các bác cho em hỏi ngoài Thanh Hoá có ai làm mô hình này thành công chưa để em ra tham quan học hỏi.
có một hộ ở Nga Sơn làm được ba năm, anh ấy dễ tính, gọi trước rồi hãy đến kẻo anh đi biển.
đường xa, xe khách thả ở ngã ba lúc bốn giờ sáng, tôi ngồi uống nước chè chờ trời tỏ mặt người.
ông bạn già dẫn ra đồng chỉ tận tay từng cái cống, từng con bơm, chẳng giấu nghề chút nào.
trưa ấy ăn cơm với canh cua rau đay, cà pháo muối xổi, ngon hơn cỗ.
đi một ngày đàng học một sàng khôn, về nhà tôi đập bỏ cái bể cũ làm lại theo kiểu của ông ấy.
vật liệu địa phương có sẵn gì dùng nấy, đá ong, vỏ hàu, xỉ than, gáo dừa, miễn là rửa cho sạch.
vỏ hàu giữ độ pH không cho tụt, lại hấp thu lân, hai năm mòn mỏng thì đổ thêm lớp mới.
mùi bùn phơi sau nạo vét nồng nặc chừng mươi hôm, báo trước cho hàng xóm một tiếng thì ai cũng thông cảm.
làm ăn với nhau lâu dài cốt ở chữ tín, giao đúng hẹn, hàng đúng mẫu, sai thì nhận lỗi.
ngoài cửa sổ trời chuyển mưa, mây đen kéo từ hướng tây nam, gió lật trắng mặt lá bạch đàn.
một tia chớp rạch ngang, mấy giây sau tiếng sấm mới rền, đứa nhỏ đếm ngón tay rồi la lên gần hai cây số.
mưa bong bóng phập phồng ngoài sân là mưa còn lâu, lấy thau ra hứng đi con.
nước mưa từ máng dẫn vào phuy lọc có sỏi, có cát, rồi chảy qua bể ngầm mười khối đủ dùng tới Giêng.
sau mưa, cầu vồng bắc qua cánh đồng quạt gió, mấy cô cậu kéo nhau chạy ra chụp hình.
đất thở ra thứ mùi ngai ngái quen thuộc, ếch nhái kêu ran, ai cũng thấy lòng nhẹ hẳn.
cục quản lý đê điều yêu cầu các tỉnh báo cáo hiện trạng từng cây số trước ngày mười lăm tháng năm.
phương châm bốn tại chỗ gồm chỉ huy, lực lượng, vật tư và hậu cần, nói thì dễ mà kho vật tư trống trơn.
cọc tre mua từ năm ngoái mọt gần hết, bao tải mục, phao cứu sinh bị chuột gặm chỉ còn vỏ.
kiểm kê lại mới té ngửa, giám đốc sở phê bình thẳng, hẹn trong mười ngày phải bổ sung đủ.
mực nước hồ vượt ngưỡng tràn hai mươi phân, quy trình vận hành liên hồ buộc phải xả từ từ tối đa sáu cửa.
hạ du đang triều cường, xả nhiều thì ngập phố cổ, giữ lại thì đập có nguy cơ, quyết thế nào cũng khó.
đường quan hệ mực nước và lưu lượng vẽ từ hồi chín mươi, lòng sông bây giờ hạ sâu hai mét nên sai bét.
đo lưu lượng bằng thiết bị siêu âm kéo ngang sông, thuyền chạy chậm, gặp cỏ rác là nhiễu tùm lum.
camera nhìn bọt nước trôi rồi tính vận tốc mặt, khỏi phải cho người xuống thuyền lúc lũ dữ.
thước nước sơn phản quang gắn trên trụ, đêm soi đèn đọc được từ bờ bên này sang.
cậu học trò làm máy báo lũ bằng phao chai nhựa với cái chuông xe đạp, giản dị mà kêu to ra phết.
giám khảo hỏi nếu hết pin thì sao, cậu bảo thì chuông dây kéo vẫn chạy, có cần điện đâu ạ.
tiếng vỗ tay rào rào, bà mẹ ngồi dưới lén lấy vạt áo chấm nước mắt.
nhiệt độ trung bình nửa thế kỷ qua tăng gần một độ, số ngày nắng nóng nhiều lên, ngày rét thưa dần.
nước biển dâng mỗi năm ba ly nghe chẳng là bao, cộng với sụt đất thì con số đáng sợ hơn hẳn.
kịch bản thấp, trung bình, cao chỉ khác nhau ở chỗ loài người chịu dừng tay sớm hay muộn.
bán tín chỉ các bon từ ruộng ngập khô xen kẽ, nông dân hỏi một héc ta được mấy đồng và ai trả.
đo khí mê tan bằng hộp úp trên mặt ruộng, rút ống tiêm mười phút một lần, đỉa bám đầy chân sinh viên.
kết quả bớt gần một nửa khí phát ra mà năng suất không giảm, nước bơm lại ít đi hai đợt.
hội thảo chiều nay dời sang phòng bên vì máy chiếu hỏng, quý vị vui lòng đi theo bảng chỉ dẫn.
phần hỏi đáp kéo dài quá giờ, bác nông dân đứng lên nói có một câu mà cả hội trường im lặng.
bác bảo các anh nói gì tôi cũng nghe, nhưng sang năm nước lên ai ở lại với tôi?
trạm khí tượng cách nhà tôi hơn hai mươi cây số nên dự báo cứ nói mưa mà rẫy mình nắng chang chang, có thiết bị nhỏ nào tự đo tại chỗ không?
loại bộ cảm biến gia đình giá khoảng bốn triệu đo được mưa, gió, nhiệt, ẩm rồi đưa số lên điện thoại, tuổi thọ chừng ba năm ngoài trời.
gáo đo mưa nhỏ quá nên lúc mưa xối xả nó lật không kịp, số liệu hụt gần hai phần mười.
năm ngoái gió chướng giật đổ nguyên vườn chuối sắp thu hoạch, buồng nào buồng nấy dập nát nằm ngổn ngang.
chống bằng cây tre buộc chéo chữ X, hoặc căng dây từ gốc nọ sang gốc kia, tốn công nhưng giữ được quá nửa.
nhà màng trồng dưa lưới bung bạt sau một trận dông chiều, khung thép ống xoắn lại như sợi mì.
nên mở hết cửa hông cho gió thoát hay đóng kín mít, chuyện này mỗi người nói một kiểu, tôi chẳng biết nghe ai.
nếu khung đủ chắc thì đóng kín để gió không luồn vào tốc mái, còn khung yếu thà cắt bỏ bạt để cứu khung.
sau bão, chuyên viên bảo hiểm tới chụp hình, đo đạc, hỏi hoá đơn mua ống thép hồi xây dựng.
giấy tờ ướt nhẹp dính vào nhau, gỡ ra rách nát, may còn bản chụp trong điện thoại của đứa con.
tôi làm trưởng thôn đã ba nhiệm kỳ, mùa mưa nào cũng thức trắng canh con suối sau lưng làng.
chúng tôi cần một hệ thống báo lũ quét chạy pin, tự hú còi ở ba xóm, dân không rành kỹ thuật vẫn giữ gìn được.
thiết bị lần trước do dự án tặng chạy được tám tháng, hết hạn thẻ sim không ai đóng tiền nên nằm im luôn.
điểm mấu chốt là giao cho người tại chỗ trông coi, có chút thù lao và một số điện thoại để hỏi khi trục trặc.
các bạn trẻ thiết kế cái thước nước có mắt thần nhìn vạch, cây cối che khuất thì nó đọc sai bét.
đặt trên cầu, nhìn thẳng xuống bằng sóng ra đa thì lá cây với sương mù không còn là trở ngại.
giá cảm biến ra đa nay đã xuống còn một phần mười so với mười năm trước, huyện cũng mua được.
đất trên nương sau cơn mưa đầu mùa trôi đi từng rãnh, ngô mọc lên trơ rễ, bón phân bao nhiêu cũng theo nước xuống suối.
trồng băng cỏ voi, cốt khí theo đường đồng mức, vài năm bờ đất tự nổi lên như ruộng bậc thang.
cắt cỏ cho bò ăn, phân bò lại trả về nương, vừa giữ đất vừa có thêm đồng ra đồng vào.
người Mông ở Mù Cang Chải làm ruộng bậc thang hàng trăm năm, nước chảy từ thửa trên xuống thửa dưới mà bờ không vỡ.
họ không dùng máy thuỷ bình, chỉ cho nước vào rồi nhìn mặt nước mà san đất cho phẳng.
sinh viên ngành đo đạc đi thực tập mới hiểu mấy chữ trong sách thầy viết khô khan mà ngoài đời sinh động biết bao.
máy định vị cầm tay chỉ sai số năm mét, dùng khoanh vùng rừng thì tạm, chia ranh thổ cư thì cãi nhau to.
dữ liệu đất đai từng huyện để một kiểu, ghép lại thì hở chỗ này đè chỗ kia, phải nắn bằng tay.
dự án số hoá sổ đỏ quét hơn tám trăm nghìn trang, trang nào mờ ố thì đọc từng chữ nhập vào.
máy nhận dạng chữ viết tay còn lẫn số một với số bảy, thành ra diện tích có nhà tự nhiên rộng gấp mấy lần.
chúng tôi có sẵn ảnh bay chụp năm hai không hai ba cho toàn huyện, đơn vị nào cần xin gửi công văn.
ảnh nhiệt chụp ban đêm cho thấy chỗ nước ngầm rỉ ra bờ sông, vì nước ngầm mát hơn nước mặt vài độ.
theo dõi ao tôm bằng vệ tinh thì biết được ao nào bỏ trống, ao nào đang thả, từ đó ước sản lượng cả vùng.
bức ảnh chụp hồi tháng Hai vẫn còn đầm sen, tới tháng Sáu đã thành bãi cát san lấp trắng loá.
nhờ hai bức ảnh đặt cạnh nhau mà người dân có bằng chứng gửi thanh tra, chủ đầu tư hết đường chối.
cần tuyển hai người biết bay thiết bị chụp ảnh, chịu khó đi xa, ưu tiên ai nói được tiếng Thái hoặc tiếng Dao.
thời gian thử việc hai tháng hưởng tám mươi lăm phần trăm lương, sau đó ký hợp đồng một năm có bảo hiểm.
ứng viên nộp hồ sơ qua thư điện tử, bản gốc bằng cấp chỉ cần mang theo hôm phỏng vấn.
anh Lâm được nhận, tuần đầu làm rơi một chiếc xuống hồ, mặt tái mét tưởng bị đuổi việc.
sếp chỉ cười xoà, bảo ai trong nghề mà chưa từng mất máy thì coi như chưa biết bay.
bờ hồ lặng gió, mặt nước phẳng như gương làm cảm biến độ cao bị lừa, lỗi ấy đáng ghi vào sổ để người sau tránh.
trận động đất vừa rồi làm nứt tường trạm y tế, sở xây dựng cử người xuống đánh giá còn dùng được hay phải di dời.
đội kiểm định gõ từng cột, đo vết nứt, chấm điểm rồi dán giấy xanh, vàng hoặc đỏ trước cửa.
giấy vàng nghĩa là chỉ được vào lấy đồ trong chốc lát, cấm ngủ lại, vậy mà tối ấy vẫn có người trải chiếu nằm.
gia cố tường gạch bằng lưới sợi với vữa mỏng hai mặt, không phải đập phá mà sức chịu tăng gấp rưỡi.
vùng này lâu nay vốn yên ổn nên thợ xây đâu có thói quen làm giằng, bây giờ phải tập huấn lại từ đầu.
báo đài đưa tin dồn dập, lời đồn lan nhanh hơn sự thật, có người bán tháo đất lấy tiền bỏ xứ.
nhà khoa học về tận xã nói chuyện bằng hình vẽ và thau nước, bà con nghe xong thì bớt hoang mang.
thông tin chính xác, nói kịp lúc và nói bằng lời dễ hiểu cũng là một thứ đồ phòng hộ.
xin chân thành cảm ơn quý cơ quan đã dành thời giờ đọc thư này và mong sớm nhận được hồi âm.
mọi thắc mắc vui lòng gọi số máy bàn trong giờ hành chính, gặp cô Nguyệt phòng kỹ thuật để được hướng dẫn thêm.
`
