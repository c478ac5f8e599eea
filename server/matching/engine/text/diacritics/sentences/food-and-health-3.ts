export default `
kho lạnh nhà mình cứ xả đá xong là trần nhỏ nước tong tong xuống thùng hàng.
tuyết bám dàn lạnh dày cả gang tay, gió thổi ra yếu xìu, nhiệt độ không chịu xuống.
cửa kho đóng không khít, ron cao su đông cứng, sương mù tràn ra lối đi trơn tuột.
máy nén trục vít ép dầu về không kịp, báo lỗi áp suất dầu thấp rồi tự ngắt.
tiền điện kho đông tăng vọt từ lúc cho thuê chung, ai ra vào cũng quên kéo rèm nhựa.
mùi khai amoniac xộc lên một phát, cả tổ bỏ găng chạy tán loạn ra sân.
phải có đầu dò rò rỉ, quạt hút sự cố, mặt nạ phòng độc treo ngay cửa phòng máy.
glycol chạy vòng thứ cấp thì an toàn hơn để môi chất độc đi thẳng vào khu sản xuất.
hệ CO2 hai cấp nối tầng hạ xuống âm năm mươi mà ga rẻ, không hại tầng ozon.
kho cũ xài R22 sắp hết ga bán, đổi sang môi chất mới có phải thay cả dàn không anh?
tấm panel cách nhiệt ngấm nước nặng trịch, gõ nghe bịch bịch, bên trong mọc rêu.
nền kho bị đội phồng lên, nứt ngang dọc, xe nâng chạy xóc nảy cả người.
nguyên do là đất ẩm dưới nền đóng băng, trước kia làm ẩu không đặt ống thông gió sưởi.
tủ đông tiếp xúc ép hai mặt block mười ký, hai tiếng rưỡi đạt âm mười tám ở tâm.
băng chuyền IQF siêu tốc thổi gió âm bốn mươi hai độ, con tôm rời rạc từng con.
tôm dính cục năm ba con, công nhân cầm búa cao su gõ tách, rớt râu rụng đuôi.
mạ băng xong để ráo chưa đủ, bao hút chân không xong thấy tuyết vụn dưới đáy.
cháy lạnh làm mép cá trắng bệch như giấy, ăn xơ xác mất hết vị.
rã đông xong chảy nước lênh láng, miếng thịt teo tóp, khách nói thà ăn đồ tươi.
làm đông chậm sinh tinh thể đá lớn chọc thủng màng tế bào, nên dịch bào thoát ra.
công nghệ đông có từ trường giữ nước ở trạng thái quá lạnh rồi mới kết tinh đồng loạt.
nitơ lỏng phun hầm thì nhanh chóng mặt, song giá mỗi ký hàng đội thêm bốn năm ngàn.
rau muống cắt khúc chần chín mươi lăm độ một phút rưỡi, ngâm đá, vẩy ráo, cấp đông rời.
sầu riêng nguyên trái đông lạnh nứt gai, chảy mủ, khách Trung Quốc mở thùng lắc đầu.
cơm sầu riêng múi xếp khay, đông nhanh giữ dẻo, rã ra ăn như kem.
cốt dừa đông đá cục méo mó, muốn đổ khuôn viên thì gỡ không ra.
đá ống đục, nhiều bọt, tan lẹ, quán cà phê chuyển sang mối khác mất.
nước làm đá phải qua lọc cát, than, trao đổi ion, đèn UV thì viên đá mới trong vắt.
đá bẩn chở xe ba gác không che, kéo lê trên vỉa hè, nhìn mà hết muốn uống.
muối rải vào đá gáo giữ được âm mười độ, bà con vạn chài vẫn làm vậy từ xưa.
xe tải lạnh tắt máy ngủ dọc đường để đỡ dầu, tới nơi kem chảy thành nước.
bộ ghi nhiệt cỡ cái nút áo bỏ theo thùng, rút ra cắm máy tính là biết lúc nào tài xế gian.
tấm gel đông sẵn giữ vắc xin hai tới tám độ suốt ba mươi sáu giờ, không để đóng băng.
vật liệu chuyển pha nhồi trong vách thùng xe, tối cắm điện nạp lạnh, ngày chạy khỏi nổ máy.
chợ đầu mối thiếu phòng mát, cà chua bắp cải chất đống ngoài trời tới xế là héo queo.
hợp tác xã dựng kho mát mười hai tấn chạy điện mặt trời, để xoài chờ giá được ba tuần.
kho lạnh mini dùng máy điều hoà gắn thêm bộ đánh lừa cảm biến, xuống mười độ vẫn chạy.
phòng khí quyển kiểm soát rút oxy còn hai phần trăm, nâng CO2, táo để tám tháng còn giòn.
bao MAP có màng bán thấm, rau thở ra hút vào tự cân bằng, mở ra không úng.
chôm chôm đen râu sau hai ngày, nhìn xơ xác như con sâu róm khô.
màng phủ chitosan pha tinh dầu sả nhúng qua quả rồi hong, bóng nhẹ, chậm héo.
ethylen rỉ ra từ xe chuối chín làm lây cả lô dưa leo vàng vỏ.
hạt thuốc tím tẩm đất sét hút ethylen, tím chuyển nâu là phải thay gói.
đóng kiện xong dây đai siết lõm thùng, góc bẹp dí, chữ in nhăn nhúm.
thùng giấy năm lớp gặp ẩm kho lạnh mềm như bún, chồng cao đổ ụp.
tráng sáp thì chịu ẩm nhưng nhà máy giấy tái chế không nhận.
xốp EPS vỡ hạt bay trắng bãi biển, bên Âu sắp cấm, phải kiếm thứ khác thay.
mút làm từ bã mía và sợi nấm cấy khuôn, phơi khô nhẹ như xốp, vứt vườn tự rã.
hộp cơm bã mía thấm dầu sau hai mươi phút, cầm lên nóng phỏng tay.
ống hút gạo nấu chín dễ nhũn, khuấy một hồi dính thành chùm.
ly giấy tráng PLA chịu nóng kém, rót trà sôi là mềm oặt.
túi tự huỷ dở ẹc, để trong kho bốn tháng đã mục vụn như lá khô.
màng phức hợp bị tách lớp, bóp nghe lạo xạo, dầu ăn thấm xuyên ra ngoài.
mối hàn nhăn dính bột, hở một lỗ kim cũng đủ lên mốc nguyên thùng.
thử rò bằng chậu nước chân không, túi nào sủi bọt lăn tăn thì loại.
hàn nhiệt một trăm năm mươi độ, giữ không phẩy tám giây, dao nguội ép ngay sau đó.
máy hút chân không kêu to như xe ủi, dầu đen ngòm lâu ngày không thay.
co màng lốc nước bằng lò hơi, màng nhăn chỗ dày chỗ mỏng, lốc nào cũng xéo.
mã vạch in nhiệt lem, súng quét kêu tít tít hoài không bắt.
ngày sản xuất phun mực bay chữ vì vỏ chai còn đọng sương.
laser khắc hạn dùng lên nắp không phai, khỏi tốn mực, nhưng đầu phát mắc quá trời.
nhãn dán lệch, bong mép, keo chảy tèm lem gặp trời nồm.
ghi thành phần chữ nhỏ li ti, người già đeo kiếng cũng đọc không ra.
theo nghị định nhãn hàng hoá thì tên cơ sở chịu trách nhiệm phải ghi rõ số nhà, đường, xã.
thiếu dòng cảnh báo dị ứng đậu phộng, nguyên công bị cảng giữ lại tái xuất.
bảng dinh dưỡng đem kiểm ở trung tâm ba, gửi mẫu năm trăm gam, mười ngày có kết quả.
tem chống giả dán vậy mà bọn làm nhái cũng in y chang, nhìn mắt thường chịu thua.
tem vỡ có lớp vi ảnh, rọi đèn cực tím hiện hoa văn ẩn, bóc ra là rách vụn.
QR trên trái bưởi quét vô chỉ thấy trang chủ công ty, chớ có thấy vườn nào đâu.
truy xuất phải tới thửa, người trồng, ngày phun thuốc, ai thu hái, xe nào chở.
nông dân đâu rảnh mà bấm điện thoại ghi từng lần bón, ghi cho có là chính.
chuỗi khối giữ dữ liệu khỏi sửa, nhưng nhập sai từ đầu thì cũng bằng thừa.
thẻ RFID chịu lạnh âm sáu mươi độ gắn pa lét, xe nâng đi ngang cổng là đọc hết.
tôi bán mật ong thật mà mang tiếng pha đường, làm cách chi chứng minh cho người ta tin?
tỷ số đồng vị cacbon mười ba cho biết mật có trộn siro mía hay bắp không.
quang phổ cận hồng ngoại cầm tay rọi ba giây, báo độ ngọt xoài mà khỏi cắt.
gạo ST25 bị độn, thử ADN bằng hai mươi chỉ thị mới ra tỷ lệ lẫn giống.
que thử urê trong cá, mười lăm phút lên hai vạch, mấy bà tiểu thương kháo nhau mua xài.
rau phun thuốc hôm trước hôm sau cắt bán, bó nào cũng xanh mướt non nhớt.
que nhúng enzyme cholinesterase phát hiện lân hữu cơ nhưng bỏ sót nhóm cúc tổng hợp.
sắc ký khí ghép khối phổ quét ba trăm hoạt chất một lượt, giới hạn một phần tỷ.
bếp trường mầm non phải lưu mẫu hai mươi bốn giờ, mỗi món một hũ niêm phong.
một trăm linh bảy công nhân nôn thốc nôn tháo sau bữa gà xé, trạm xá không đủ giường.
trứng kem bánh mì nhiễm salmonella, tiệm đóng cửa, bà chủ khóc sưng mắt.
vi khuẩn sinh sôi mạnh nhất trong khoảng năm tới sáu mươi độ, đừng để đồ ăn nguội lâu.
tụ cầu vàng từ mụn mủ tay thợ nhào, độc tố bền nhiệt nên nấu lại cũng vô ích.
pa tê chay đóng hũ yếm khí sinh độc tố botulinum, mấy người liệt phải thở máy cả tháng.
bún đỏ, bún vàng, cứ lo hoài, rốt cuộc bữa nào cũng vẫn phải ăn.
kế hoạch HACCP liệt kê bốn điểm tới hạn, trong đó dò kim loại và nhiệt độ nấu là quan trọng nhất.
đánh giá viên hỏi sổ theo dõi chuột, cả phòng nhìn nhau không biết cất đâu.
bẫy chuột đặt mười mét một cái, vẽ sơ đồ, đánh số, tuần ghi một lượt.
đèn bắt côn trùng treo sát cửa lại thành ra mời muỗi vô nhà xưởng.
gián chui ra từ khe máy đóng gói, xịt thuốc thì sợ dính thực phẩm.
giờ xây lại theo một chiều, khu bẩn khu sạch tách bạch, hố nhúng ủng pha clo hai trăm.
bông tai, nhẫn, đồng hồ tháo bỏ ngoài tủ, tóc bó lưới, lăn bụi trước khi vô.
công nhân bị tiêu chảy mà sợ mất chuyên cần nên giấu, làm lây cả chuyền.
máng rửa tay đạp chân, xà phòng không mùi, vòi cồn tự xịt, mỗi giờ chuông reo một lần.
thớt gỗ nứt chứa ổ vi khuẩn, thay bằng nhựa màu, xanh cắt rau, đỏ cắt thịt.
quệt ATP lên mặt bàn, máy sáng lên con số, quá ba chục là phải chà lại.
màng sinh học bám trong ống cứng đầu lắm, clo thường không xi nhê.
nước điện phân có tính oxy hoá mạnh, pH gần trung tính, xịt xong tự về muối.
tia plasma lạnh thổi lên hạt tiêu giảm được ba log vi sinh sau năm phút.
chiếu xạ gamma nhà máy ở Bình Dương, kiện hàng chạy vòng quanh nguồn coban, đủ liều mới ra.
cao áp sáu ngàn bar giết vi khuẩn mà nước ép vẫn y như mới vắt.
tôi nghe điện trường xung đánh thủng màng tế bào, vắt củ dền ra nhiều nước hơn hẳn.
sóng vô tuyến rã khối thịt hai chục ký trong mười phút mà không chín mép.
quầy thịt chợ quê mái lá, khúc xương treo lủng lẳng, chị bán phe phẩy cây phất đuổi ruồi.
xây lò mổ tập trung xong bỏ hoang, dân vẫn mổ chui ngoài mương lúc nửa đêm.
đoàn liên ngành gõ cửa kho, phát hiện hai tấn nầm lợn bốc mùi, không hoá đơn.
chân gà ngâm oxy già trắng nõn, ghê răng mà tụi học trò mê tít.
ai chịu trách nhiệm bồi thường nếu lô hàng hỏng do cúp điện lưới?
điều khoản bất khả kháng ghi chung chung, lúc ra toà mỗi bên hiểu một kiểu.
chị kế toán giục xuất hoá đơn trước ngày hai mươi để kịp kê khai thuế.
giá cước lạnh đi Rotterdam nhảy gấp ba, hàng nằm chờ vỏ công-ten-nơ cả tháng.
tàu cắt chuyến, bãi cắm điện quá tải, mỗi ngày lưu bị tính mấy chục đô.
hãng tàu cài nhầm độ âm một thành cộng một, tôm bể hết, kiện qua kiện lại.
giấy chứng nhận kiểm dịch sai tên khoa học một chữ, hải quan Busan không cho thông quan.
dịch thuật sơ suất khiến phụ gia hợp lệ hoá thành chất cấm, đính chính mãi mới xong.
vựa rau Đà Lạt lỡ hẹn vì sạt đèo, xe lộn về, bắp cải nóng bốc hơi nghi ngút.
làm lạnh sơ bộ bằng chân không, hai mươi phút từ ba chục độ xuống bốn, xà lách cứng cáp lại.
dâu tây Đà Lạt chín ép, vỏ xây xước, nấm xám mọc lông tơ sau hai ngày.
hoa cúc lạnh ngủ trong thùng ẩm, tới nơi cuống đen, cánh rụng lả tả.
khoai tây trữ lạnh bị ngọt, chiên lên nâu sẫm, phải hồi ấm hai tuần trước khi cắt.
hành tây mọc mầm, củ rỗng, thối nhũn từ trong ra mà ngoài nhìn vẫn ngon.
khoai lang tím để hà ăn, cắt ra vệt đen đắng ngắt.
tỏi ta xâu chùm gác bếp thì khoẻ re, bỏ tủ lạnh lại nảy mầm.
máng trượt xếp lớp bọc mút mà bơ vẫn dập cuống, mềm thâm từng đốm.
robot xếp pa lét vươn tay hút tám giác, chồng thùng so le, quấn màng tự xoay.
xe tự hành chạy theo vạch từ, tới góc lạc hướng cứ lùi tới lùi lui.
kệ trôi con lăn cho hàng nhập trước xuất trước, khỏi lo lô cũ nằm kẹt trong cùng.
phần mềm kho báo tồn âm, đi đếm tay thì dư ba chục thùng, chả hiểu ra làm sao.
kiểm kê cuối quý dưới âm hai lăm độ, hai lớp áo mà bút bi đông mực không viết được.
bóng đèn kho đông nhấp nháy rồi tắt ngúm, thay LED chịu lạnh cho chắc.
nhốt người trong kho là chuyện từng xảy ra, nút báo động phải phát sáng và mở được từ bên trong.
chuông khẩn reng inh ỏi mà bảo vệ tưởng diễn tập nên thong thả đi tới.
nước giải nhiệt tháp đóng cáu, rêu xanh nhớt, cánh quạt lắc lư chực gãy.
ống đồng móp thủng, ga thoát xì xì, thợ bọt xà phòng dò từng mối hàn.
hàn ống nhiệt lạnh phải thổi nitơ bên trong, bằng không muội đen làm nghẹt cáp.
van tiết lưu điện tử đóng mở từng bước theo độ quá nhiệt, chạy êm hơn van nhiệt.
biến tần gắn quạt dàn ngưng giúp giảm điện chừng mười lăm phần trăm lúc trời mát.
thu hồi nhiệt thải máy nén đun nước sáu mươi độ cho khâu vệ sinh, hoà vốn sau mười bốn tháng.
trữ băng ban đêm lúc giá điện thấp, ban ngày tan ra làm mát phòng chế biến.
xả đá bằng ga nóng nhanh hơn điện trở mà nền đỡ đọng vũng.
đo bằng súng hồng ngoại ngoài mặt thùng không nói lên được tâm sản phẩm.
cắm kim nhiệt vào giữa khối, chờ ổn định một phút rồi hẵng ghi.
đơn vị tư vấn chào thiết kế chìa khoá trao tay, trọn gói sáu tỷ hai, chưa thuế.
thanh toán làm ba đợt, ký xong ba mươi, giao máy năm mươi, chạy êm mới nốt hai mươi.
xin hỏi kho của quý vị hiện dùng loại cách nhiệt gì, dày bao nhiêu phân?
hồi xây ham rẻ lấy tôn xốp năm phân, giờ mới thấy mất nhiều hơn được.
tụi tôi chỉ cần giữ mát bó rau qua đêm, chớ không ham máy móc tối tân.
chum đất lồng hai cái, giữa nhồi cát ướt, đặt chỗ gió, rau tươi thêm ba ngày.
hầm trữ khoai đào sườn đồi, lót rơm, chừa ống thông hơi, qua đông củ còn cứng.
buồng bay hơi nước vách than xỉ, dội hai lần mỗi ngày, thấp hơn ngoài trời chừng tám độ.
kho thóc dự trữ quốc gia bọc màng kín nạp khí nitơ, mười tám tháng không cần đảo.
bao đay thấm ẩm, kho thủng dột, chuột khoét gặm lúa giống rột rột suốt đêm.
nắp hũ thuỷ tinh vặn chặt quá, mấy bà nội trợ hơ lửa, gõ muỗng mới ra.
chai nhựa gia vị vòi nhỏ bị khô keo nghẹt, bóp mạnh phọt cả đống.
hộp thiếc gỉ mép, móp đáy, dù bên trong còn tốt thì siêu thị cũng trả.
giấy gói chả thấm mỡ trong veo, mực báo in ngược lên khoanh chả.
lá dong nhập từ Lào về héo quắt, gói bánh rách bươm.
máy gấp hộp kêu lạch cạch nhịp nhàng, hai bên keo nóng chảy phun hai chấm.
keo nhiệt hở khi qua vùng lạnh, hộp bung đáy rơi lịch bịch.
nhân viên kiểm phẩm liếc qua ba trăm chai mỗi phút, mỏi mắt bỏ sót là đương nhiên.
mắt thần chụp bốn góc, so mẫu, thấy lưng nhãn nhăn hay mực rót non thì gạt ra.
chiếu tia X xuyên hộp thấy mảnh thuỷ tinh, sạn, xương vụn rõ mồn một.
cân kiểm tự động chạy tốc độ cao, hộp nhẹ quá bị que đẩy bật vô sọt đỏ.
quà Tết giỏ mây bọc kiếng, nơ đỏ, bán xong còn mấy trăm giỏ tồn hết đát.
giá thành bao bì đội lên bằng ruột, khách lắc đầu bảo mua về ăn chớ đâu ăn cái hộp.
xin cho mẫu túi zip đáy đứng năm trăm gam, in hai màu, lấy thử một ngàn cái được không?
số lượng tối thiểu của xưởng in ống đồng là ba trăm ký màng, ít hơn thì tính tiền trục.
in kỹ thuật số không cần trục, vài trăm túi cũng nhận, chỉ có điều đơn giá nhỉnh hơn.
chờ mãi không thấy hàng về, gọi ba cuộc thì bên kia thuê bao.
em gửi kèm bản vẽ bẻ góc, đề nghị anh duyệt trước mười giờ để lên phim.
cán bộ quản lý thị trường yêu cầu xuất trình bản công bố chất lượng, chứng từ đầu vào.
hồ sơ tự công bố nộp qua cổng trực tuyến, hai mươi mốt ngày chưa thấy phản hồi thì cứ thế bán.
phạt hành chính bốn chục triệu, kèm buộc thu hồi trong vòng năm ngày làm việc.
thu hồi thì lấy đâu ra, hàng đã rải khắp chợ huyện, có ai nhớ bán cho ai.
vậy mới thấy số lô quan trọng, in đàng hoàng thì gọi về trong một buổi.
một mẻ lỗi kéo theo tiếng xấu mười năm, nghề bếp núc là nghề giữ chữ tín.
phóng viên trà trộn vô lò chế biến măng, quay được cảnh ngâm thuốc nhuộm vàng ô trong phuy gỉ.
bạn đọc gửi thư hỏi vì sao giá đỗ mập ú, trắng nõn mà chẳng có cọng rễ nào.
người bán thề sống thề chết rằng chả nhà bà không bỏ chất gì lạ.
chợ phiên nông sản an toàn họp sáng thứ bảy, quầy nào cũng treo giấy chứng nhận ép nhựa.
chị đi chợ giờ lanh lắm, cầm con cá lật mang, ngửi, ấn, hỏi cho ra gốc gác.
muối chua ở nhà nhớ trụng hũ nước sôi, lau ráo, đè vỉ cho rau ngập hẳn dưới nước.
đồ hộp méo phồng thì quăng đi, đừng tiếc của mà mang hoạ vào thân.
nước mắm mở nắp để tủ lạnh được không, hay để kệ bếp cũng chẳng sao?
đồ thừa bữa trưa cất ngăn mát trong vòng hai giờ, hâm lại phải sôi sùng sục.
thịt sống đặt tầng dưới kẻo nước hồng nhỏ xuống đĩa rau.
trứng mua về đừng rửa, nước làm trôi lớp phấn bảo vệ ngoài vỏ.
cá nóc chứa chất độc thần kinh, tê môi tê lưỡi rồi khó thở, chưa có thuốc giải.
so biển giống con sam như đúc, dân miền biển còn nhầm huống gì khách du lịch.
nấm lạ mọc sau mưa trắng tinh, cả nhà năm người ăn xong vàng da vàng mắt.
lá ngón mọc ven rẫy, trâu bò còn tránh, tụi nhỏ phải được chỉ cho biết mặt.
sắn đắng nấu không kỹ gây say, uống nước đường chỉ đỡ phần nào thôi.
khoai tây mọc mầm xanh vỏ có solanin, cắt bỏ chưa chắc hết.
cóc làm thịt lẫn trứng và nhựa da, năm nào Tây Nguyên cũng mất mấy đứa trẻ.
măng tươi chứa xyanua, luộc mở vung thay nước vài bận cho bay hơi.
rượu ngâm rễ cây lạ uống ba ly, trợn mắt, co giật, đưa đi viện không kịp.
methanol pha cồn công nghiệp rẻ tiền làm mù mắt cả bàn tiệc.
nước giếng khoan gần bãi rác váng vàng, nấu trà thì đen sì như mực.
asen trong nước ngầm châu thổ uống lâu sạm da, dày sừng lòng bàn tay.
chì thôi ra từ men sành tô chén sặc sỡ khi đựng đồ chua.
nhựa tái chế màu đục đựng mắm thì chất dẻo ngấm dần qua mỡ.
túi ni lông đen gói xôi nóng hổi, bốc mùi khét nhựa, vậy mà sáng nào người ta cũng xếp hàng.
xe hủ tiếu gõ một thùng nước rửa cả trăm tô, đục ngầu váng mỡ.
lớp tập huấn kiến thức cho chủ quán ăn đường phố, hai tiếng đồng hồ, ngủ gật quá nửa.
khám sức khoẻ định kỳ gồm soi phân, chụp phổi, xét nghiệm viêm gan A.
bếp một chiều vẽ trên giấy đẹp đẽ, ra thực tế rác với đồ chín đi chung cái cửa.
phần trăm mẫu rau vượt ngưỡng năm nay giảm còn một nửa so với ba năm trước.
ngân sách cho hậu kiểm eo hẹp, mỗi xã được đúng hai mẫu, biết lấy ai bỏ ai.
chi cục có bốn người quản mười một nghìn cơ sở, chạy bở hơi tai.
giá như có xe lưu động đậu ngay cổng chợ thử nhanh cho bà con coi tận mắt.
thiết bị cầm tay đo nhiệt độ, độ mặn, độ phân cực dầu chiên, gọn như cái điện thoại.
dầu phân cực quá hai lăm phần trăm thì sủi bọt dai, sậm như nước màu, phải bỏ.
dầu thải gom về chưng cất thành dầu diesel sinh học, chớ tuồn lại quán ốc.
máy lọc dầu bằng bột trợ lọc kéo dài thêm được chừng hai ngày chiên.
acrylamide hình thành khi chiên khoai quá một trăm bảy, trụng nước trước sẽ giảm bớt.
bụi tinh bột tích trên xà nhà gặp tia lửa nổ tung mái, chớ coi thường.
sàn sơn epoxy bong tróc, đọng nước chua, ủng đi kêu nhóp nhép.
rãnh thoát hở nắp, gián bò lên, ban đêm chuột cống bằng bắp tay chạy rần rần.
gạch men nứt đường ron, chà bàn chải đánh răng cũng không ra vết ố.
quạt hút bếp đóng mỡ cả lớp, nhễu giọt vàng khè, suýt bắt lửa hôm giỗ tổ.
bể tách mỡ đầy ứ, váng đóng bánh, hút hầm một lần hai triệu rưỡi.
nước thải chế biến tôm BOD lên cả ngàn, phốt pho cao do hoá chất ngâm.
bùn tuyển nổi đem ép khô còn bốc mùi, bãi rác từ chối nhận.
máy ép bùn trục vít bết cao su, polyme pha đặc quá tạo sợi nhầy nhụa.
hồ sinh học thả bèo tai tượng hút đạm, vớt lên nuôi trùn quế.
muỗi sinh ra ở bể chứa nước mưa, thả mấy con cá bảy màu là xong.
doanh nghiệp nhỏ mà bắt có phòng kiểm nghiệm riêng thì đóng cửa cho rồi.
có thể thuê chung phòng thử nghiệm theo cụm, bốn cơ sở góp nuôi một kỹ thuật viên.
chị Hiền phụ trách chất lượng vừa nghỉ sinh, hồ sơ rối như canh hẹ.
đợt tái chứng nhận tháng chín tới, còn mười hai điểm chưa khắc phục.
họ ghi không phù hợp nặng vì bộ dò kim loại bị lệch mà ca đêm vẫn cho chạy.
lỗi nhẹ gồm thiếu chữ ký, tẩy xoá biểu mẫu và bình chữa cháy quá hạn.
ban giám đốc cam kết bố trí nhân lực, kinh phí để duy trì hệ thống quản lý.
chuẩn Halal yêu cầu tuyệt nhiên không lẫn gelatin từ lợn và cồn trong hương liệu.
đoàn Hồi giáo xuống xem tận dao mổ, hướng quay, lời khấn trước lúc cắt cổ gà.
người Do Thái thì cần giáo sĩ giám sát nồi, tẩy rửa theo nghi thức riêng.
mã vùng trồng bị đem cho mượn, bên kia phát hiện rệp sáp là khoá luôn cả xã.
rệp bám khe gai, xịt hơi nén một trái một, tỉ mẩn mất thì giờ.
thùng carton in sai tên cảng, phải bóc dán lại một ngàn hai trăm cái trong đêm.
hun trùng pa lét gỗ đóng dấu hình bông lúa, thiếu dấu là ách tắc.
phí lưu bãi, phí soi, phí bốc dỡ, cộng lại ăn hết phần chênh.
tài xế đường dài ngủ gục, lật xe, dưa hấu lăn lông lốc khắp quốc lộ.
xà lan chở gạo mắc mưa, bạt rách, cả hầm trương nở bốc mùi men.
lên thùng nặng vai, cửu vạn đòi thêm hai ngàn mỗi bao mới khuân.
sổ tay hướng dẫn dày cộp chữ Tàu, thợ đoán hình mà bấm, bấm nhầm hoài.
màn hình đòi mật khẩu, hỏi hãng thì hãng giải thể từ đời nào.
cái đầu ghi giá hơn con bò, để trong kho bụi phủ ba năm chưa gỡ ni lông.
tặng máy mà không tặng cách dùng thì khác nào đưa cần câu thiếu lưỡi.
bà con cần người ngồi cạnh chỉ dẫn qua một mùa, chớ đâu cần thêm tài liệu.
cảm biến mùi nhận ra cá ươn sớm hơn mũi người vài tiếng, đèn vàng rồi đỏ.
nhãn đổi màu theo thời gian nhiệt độ dán ngoài hộp sữa, tím sang xám là đừng uống.
màng chứa anthocyan bắp cải tím chuyển xanh khi thịt cá bốc hơi kiềm.
giấy thấm đặt đáy khay hút dịch đỏ, nhìn sạch sẽ mà chậm nhớt.
nano bạc trộn hạt nhựa quảng cáo kháng khuẩn, nhưng thôi nhiễm bao nhiêu chưa rõ.
lớp sáp ong quệt cuống măng cụt giữ tai xanh thêm tuần lễ.
măng cụt bị xì mủ vàng trong múi, nhìn ngoài láng bóng chẳng ai hay.
máy siêu âm dò được trái sượng nước, bắn riêng ra làn hàng nội địa.
cân, đo, cắt, thử, ghi, ký, cứ thế tám tiếng đứng rũ chân.
ca ba vắng tanh, đèn ống vo vo, ai cũng díp mắt nên lẫn hai lô với nhau.
tổ trưởng la om sòm, bắt bóc niêm phong đếm lại từ đầu.
đau đầu nhất là mấy thùng mất nhãn, không ai dám nhận của ca mình.
trên tủ có ghi chú viết tay, xin đừng rút phích cắm, bên trong là mẫu lưu.
giám định viên độc lập tới niêm mẫu thành ba phần, hai bên giữ, một phần gửi trọng tài.
phán quyết có hiệu lực kể từ ngày tuyên, các đương sự được quyền kháng cáo trong nửa tháng.
chúng tôi lấy làm tiếc về sự cố vừa rồi và xin đổi toàn bộ sản phẩm cho quý khách.
nhờ chị xem giúp đơn hàng mười bảy, hình như giao thiếu hai kiện cá basa cắt khoanh.
cô bé thu ngân quẹt nhầm mã nên nước mắm bốn mươi độ tính giá mười độ.
hàng sắp hết hạn gom một góc, giảm nửa giá, chiều nào cũng có người canh mua.
ngân hàng thực phẩm thu nhận rau củ méo mó còn ăn được, nấu suất ăn từ thiện.
cha con ông Sáu cất cái kho gạch ống cạnh lộ, cho bạn hàng gởi trái cây tính theo ngày.
xóm tui mười hộ hùn mua máy hút chân không cũ, thay phiên nhau xài, hư thì chia tiền sửa.
rẻ mà bền thì ham thiệt, song phải có chỗ kiếm đồ thay nghen.
máy Nhật bãi chạy ầm ầm hao điện, được cái lì đòn.
cứ sau mỗi trận lụt, mô tơ ngâm nước đem sấy cả dãy trước hiên nhà thợ quấn.
nước lũ vô kho, thùng nổi lềnh phềnh, bao bì trương phình, cái còn cái mất.
nghe đài báo áp thấp, chủ kho vội kê cao, chèn bao cát, rút hết aptomat dưới thấp.
khi điện có lại, khởi động từng máy một kẻo sụt áp nhảy cầu dao tổng.
máy phát dự phòng năm trăm ký vê a, dầu đủ mười hai giờ, tháng nổ thử một lần.
ắc quy đề chết ngắc đúng hôm cần, lật đật câu bình xe tải mới nổ được.
còn chuyện bảo hiểm hàng đông thì đọc kỹ phần loại trừ rồi hãy đặt bút.
anh cho xem hộ vì sao kho cài hai độ mà nhiệt kế treo giữa lối đi lúc nào cũng chỉ bảy tám độ.
thợ lạnh tới nơi thì thấy hàng xếp sát tường, bịt kín miệng gió, hơi lạnh không có đường luân chuyển.
chỉ cần kéo pa lét ra cách vách hai gang tay và chừa lối giữa là nhiệt độ xuống ngay trong buổi.
có những chuyện tưởng hỏng máy hoá ra chỉ là cách xếp hàng, khỏi tốn một đồng sửa chữa nào.
người trông kho mới nhận việc được dặn rằng mỗi khi vào phải bật đèn, đóng cửa và treo thẻ tên bên ngoài.
nếu sau ba mươi phút chưa thấy lấy thẻ thì người ở ngoài có nhiệm vụ mở cửa gọi.
hàng nhập trước đặt ngoài, hàng nhập sau đẩy vào trong, nghe ngược đời nhưng tiện cho việc xuất.
chúng tôi cho thuê theo ngăn, giá tính theo khối và theo tuần, có hợp đồng đàng hoàng.
bà con gửi mít, gửi bơ chung một ngăn thì mùi lẫn vào nhau, khách mua bơ cứ chê có mùi lạ.
vậy nên từ nay trái nặng mùi phải để riêng, ai không đồng ý thì xin mời gửi chỗ khác.
giá điện ba bậc khiến chủ kho phải tính toán, ban đêm chạy sâu, ban ngày chỉ giữ cho khỏi tăng.
lớp vôi trắng quét trên mái tôn làm phòng bên dưới mát hơn hẳn, lại rẻ hơn dán xốp nhiều.
thiết bị cảnh báo gửi tin nhắn khi cửa mở quá năm phút, nhờ thế mà bớt được thói quen chèn gạch cho tiện.
thùng rỗng trả về phải rửa, phơi và kiểm đếm, mất cái nào trừ tiền cọc cái đó.
`
