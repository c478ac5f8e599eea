export default `
trường tiểu học trên núi thiếu nước, các em xách can nhựa xuống suối trước giờ chào cờ.
thầy giáo vật lý chế bộ thí nghiệm quang học từ kính lão cũ, ống nhựa và đèn laser đồ chơi.
sinh viên năm cuối chạy đôn chạy đáo tìm chỗ thực tập, nơi nào cũng bảo đã đủ người.
con em học lớp bốn mà đọc còn ngắc ngứ, chữ b với chữ d cứ lộn qua lộn lại.
giảng đường nóng như lò, quạt trần quay phành phạch, mồ hôi nhỏ giọt xuống trang vở.
đề tài cấp bộ kéo dài ba mươi tháng, kinh phí chia làm ba đợt theo sản phẩm trung gian.
phấn rơi trắng áo, cô giáo ho khù khụ, mong trường đổi sang bảng từ với bút lông.
hội đồng nghiệm thu gồm chín thành viên, trong đó có hai phản biện và một uỷ viên thư ký.
đi du lịch bụi mà gặp mưa rừng, ba lô ướt sũng, cả nhóm co ro trong lán canh rẫy.
phòng khách sạn có mùi ẩm mốc, ga giường lốm đốm ố, lễ tân hứa đổi mà chờ mãi không thấy.
quán bún cá của dì Ba nấu nước lèo bằng ngải bún, thơm lừng cả khúc sông.
trung tâm dạy nghề mở lớp sửa máy cày, học viên vừa học vừa tháo ráp trên máy thật.
vì sao điểm chuẩn ngành sư phạm năm nay nhảy vọt mà trường quê vẫn không kiếm ra giáo viên tiếng Anh?
phần mềm soi đạo văn báo trùng bốn mươi phần trăm, cậu học viên cao học tái mặt.
nồi hầm xương của bếp tập thể sôi lục bục suốt đêm, sáng ra váng mỡ đóng vàng ươm.
hướng dẫn viên cầm cờ đi trước, loa kẹp cổ áo, vừa đi lùi vừa kể chuyện tháp Chăm.
máy rửa chén công nghiệp phun nước tám mươi hai độ, mỗi mẻ chín mươi giây, tráng xong là khô.
chiếc xuồng kayak thủng đáy, khách Tây ướt loi ngoi mà vẫn cười ha hả.
bằng tốt nghiệp mất trong trận lụt, xin cấp bản sao từ sổ gốc thì nộp đơn ở đâu?
lớp học ghép ba trình độ, một thầy quay mặt ba bảng, giảng bài này thì giao bài kia.
bàn học sinh đóng bằng gỗ tạp, mọt ăn lỗ chỗ, lưng ghế sút đinh quẹt rách áo.
homestay nhà sàn lót nệm bông gạo, khuya nghe suối chảy róc rách dưới chân cột.
mỗi chương trình đào tạo phải công bố chuẩn đầu ra, ma trận học phần và cách lượng giá.
món gỏi lá Kon Tum gom mấy chục thứ lá, chát chát, bùi bùi, chấm với bỗng rượu xay.
nhân viên buồng phòng phát hiện khách làm cháy thảm bằng bàn ủi, chụp hình báo giám sát.
khu nghỉ dưỡng thải nước xà bông thẳng ra biển, san hô trước bãi tắm trắng xác.
các trường nghề than khó tuyển, phụ huynh cứ muốn con vô đại học cho bằng chị bằng em.
buổi bảo vệ luận án kéo dài bốn tiếng, người thẩm vấn xoáy vào cách chọn mẫu.
cô nuôi dạy trẻ dỗ bé khóc nhè bằng bài hát con cò, tay bưng bát cháo thổi phù phù.
khách đoàn huỷ phút chót vì bão, nhà hàng lỡ đặt hai tạ hải sản, biết bán lại cho ai.
nhóm học sinh lớp mười một nghiên cứu màng bọc thực phẩm từ tinh bột chuối xanh và sáp ong.
sổ liên lạc điện tử báo con vắng tiết hai, mẹ tất tả gọi cho cô chủ nhiệm.
cà phê vợt pha bằng siêu đất, nước màu cánh gián, uống vô tỉnh rụi.
ứng dụng thuyết minh tự động nhận vị trí, khách đi tới hiện vật nào thì tai nghe kể chuyện hiện vật đó.
giáo trình in mờ, hình vẽ lem, công thức rớt mất dấu trừ làm cả lớp tính sai.
tài công dặn khách mặc áo phao, ngồi đều hai bên, đừng chồm ra mạn chụp hình.
mở quán cơm tấm cần xin những giấy gì, khám sức khoẻ cho người phụ bếp ở đâu hả chị?
chim yến, hang dơi, bãi đá dĩa, mỗi nơi một vẻ, đi cả tuần chẳng chán.
kinh phí mua hoá chất thí nghiệm duyệt xong thì hết học kỳ, sinh viên đành học chay.
máy pha cà phê đóng cặn vôi, nước chảy ri rỉ, hương nhạt thếch.
nghiên cứu sinh thức trắng canh lò nung, cứ hai tiếng ghi nhiệt độ một lần.
chùm đèn lồng Hội An gặp mưa phai màu, giấy bong ra nhăn nhúm.
phòng thí nghiệm trọng điểm có kính hiển vi điện tử mà thiếu người biết chỉnh chùm tia.
dân làng chài làm du lịch, sáng kéo lưới rùng, trưa nướng cá bằng mo cau, tối hát bả trạo.
đào tạo theo đơn đặt hàng của doanh nghiệp giúp học viên ra trường có việc ngay.
bà chủ nhà nghỉ tính tiền điện nước riêng, khách cằn nhằn là không báo trước.
thư viện mượn trả tự động bằng thẻ chíp, sách đi lạc kệ cũng dò được.
đầu bếp chính bỏ việc đúng ngày có tiệc cưới trăm bàn, ông quản lý nhảy vô đứng bếp luôn.
bài giảng điện tử có thí nghiệm ảo, học trò kéo quả cân, thả viên bi, xem đồ thị chạy.
xe hai tầng mui trần chạy quanh phố cổ, gió lồng lộng, nón lá bay vèo xuống đường.
con trai tôi tự kỷ nhẹ, có lớp can thiệp sớm nào gần Thủ Đức mà học phí vừa phải không?
học bổng chi trả học phí, vé máy bay, bảo hiểm y tế và sinh hoạt phí hằng tháng.
chả giò chiên sẵn để tủ mát bị ỉu, chiên lại thì ngấm dầu, cắn vô ngấy tận cổ.
khảo sát cho biết du khách quay lại vì món ăn và sự thân thiện hơn là vì cảnh đẹp.
lò bánh mì đốt củi, ổ bánh nứt đường giữa, vỏ giòn rụm, ruột xốp bông.
trường nội trú cúp nước ba hôm, lũ nhỏ tắm giếng, ghẻ lở ngứa ngáy cả đám.
hệ thống quản lý khách sạn kết nối mười kênh bán phòng, tránh cảnh hai khách giữ một chìa.
phương pháp dạy học theo dự án yêu cầu nhóm tự đặt câu hỏi, thu số liệu và trình bày sản phẩm.
nước hồ bơi đục lờ, thử thấy độ kiềm cao, rong bám nhớt quanh thành.
khách than ồn vì máy phát chạy suốt đêm, rung bần bật cả đầu giường.
chị bán chè trộn bảy món, múc thoăn thoắt, đá bào rơi lả tả trên mặt ly.
các công bố quốc tế tăng đều nhưng số sáng chế được thương mại hoá thì đếm trên đầu ngón tay.
tiết thể dục giữa trưa nắng, hai em say nắng xỉu, thầy cõng vô phòng y tế.
làng gốm mở chỗ cho khách tự xoay bàn, nặn cái chén méo xệo mà ai cũng thích.
giáo án in ra dày cộp chỉ để đối phó đoàn kiểm tra, lên lớp chẳng mấy khi ngó tới.
thực đơn chay ngày rằm gồm gỏi ngó sen, nấm kho tiêu, canh kiểm và chè đậu ván.
thang cuốn sân bay trục trặc, bà con tay xách nách mang leo bộ thở dốc.
phân tích dữ liệu nhật ký học tập giúp dự đoán sớm những em có nguy cơ bỏ học.
quạt hút khói bếp bám mỡ dày cả đốt tay, hút không nổi, khách ngồi gần cay xè mắt.
trường chúng em muốn xin một bộ kính thiên văn cũ cho câu lạc bộ ngắm sao.
đường lên đỉnh trơn trượt, sương mù đặc quánh, tay vịn dây thừng mà đi từng bước.
nhóm tác giả đề xuất thang đo năng lực tự học gồm bốn thành tố và mười hai biểu hiện.
tủ cơm ba mươi ký hở ron, hơi xì phì phì, cơm trên sống dưới nhão.
hồi nhỏ tụi tui đi học bằng xuồng, tập vở bọc bao xi măng cho khỏi ướt.
ngành văn hoá khuyến cáo chủ nhà vườn không tự ý lợp tôn xanh đỏ lên nhà rường cổ.
điểm du lịch mới nổi, rác vứt ngập lối mòn, ly nhựa trôi lều bều dưới thác.
thi nâng bậc thợ gồm phần lý thuyết, phần đọc bản vẽ và bốn giờ thực hành trên phôi thép.
bữa ăn bán trú có con sâu trong đĩa rau, phụ huynh chụp đăng lên mạng, ầm ĩ cả tuần.
xin chào anh chị, mình đặt hai phòng đôi ba đêm, có cho nhận phòng sớm lúc mười giờ không?
thí sinh quên máy tính cầm tay ở nhà, anh công an giao thông chở đi lấy kịp giờ.
rượu cần để dưới nắng chua lè, khách hút một hơi nhăn mặt mà vẫn khen cho chủ vui.
cơ chế tự chủ cho phép trường quyết định học phí, bộ máy và việc mua sắm trong khung quy định.
tàu cao tốc ra đảo hoãn vì gió cấp bảy, mấy trăm người vạ vật ngoài bến.
phòng thực hành hàn có mô phỏng ảo, học viên rê mỏ hàn mà không tốn que, chẳng sợ loá mắt.
đứa học trò nghèo viết bài văn tả bát cơm độn sắn, cô chấm mà rưng rưng.
mùi cống bốc ngược lên từ lỗ thoát sàn nhà tắm, phòng hạng sang mà như ở cạnh mương.
bản đồ du lịch số thêm lớp nhà vệ sinh công cộng, trạm xăng, chỗ sửa xe.
quán lẩu bán bằng nước xương ống thật, không bột nêm, ninh tám tiếng, vớt bọt luôn tay.
ba má gửi tôi lên tỉnh trọ học, tháng gửi một giỏ khô, mắm và mười ký gạo.
viện chúng tôi tìm đối tác thử nghiệm lâm sàng chế phẩm từ sâm Ngọc Linh nuôi cấy mô.
ổ điện trong phòng lỏng lẻo, cắm ấm nước vô là xẹt lửa.
chuẩn bị kỳ thi, thầy hiệu phó dán sơ đồ phòng, bịt kín khe cửa, thu hết điện thoại.
khách châu Âu ưa phòng thoáng, ít xài máy lạnh, khoái nghe tiếng ếch nhái ngoài ruộng.
nước sốt đông lạnh bị tách nước sau rã đông, cần thêm phụ gia ổn định hay đổi cách làm lạnh nhanh?
lớp xoá mù buổi tối, mấy bà mẹ địu con trên lưng, tay chai sần nắn nót từng nét.
bếp từ đôi báo lỗi, quạt dưới đáy bám đầy tóc và bụi bột.
học trực tuyến mùa dịch, năm đứa chụm đầu vô một cái điện thoại nứt màn hình.
vé tham quan điện tử dùng mã động, đổi sau ba mươi giây, chống chụp lại đem bán.
tổ đổi mới phương pháp dạy toán họp hằng tháng, dự giờ nhau rồi góp ý thẳng thắn.
gió biển mặn làm bản lề cửa gỉ hoen, then cài gãy gập, mùa bão phải lấy dây kẽm cột.
em xin bảo lưu một học kỳ vì phải nghỉ ở nhà chăm cha nằm viện.
người ta chê bánh khọt nguội, tôm bé tí như hạt gạo mà giá chặt chém.
chuyển giao công nghệ từ trường ra xưởng hay vấp ở chỗ mẫu thử chạy tốt còn sản xuất loạt thì hư.
sân trường ngập lênh láng sau mưa, học trò xắn quần lội, cá rô rạch qua hành lang.
thiết kế tuyến đi xuyên rừng tràm tránh mùa chim làm tổ, mỗi đoàn tối đa mười hai khách.
bằng lái thuyền trưởng hạng ba học mấy tháng, thi lý thuyết có khó lắm không chú?
cua rang me rưới sốt sền sệt, mút ngón tay chùn chụt quên cả giữ ý.
dữ liệu tuyển sinh ba năm được dùng làm căn cứ dự báo số phòng học cần xây thêm.
trại hè khoa học cho tụi nhỏ tự làm tên lửa nước từ chai nhựa với bơm xe đạp.
ông chủ quán cà phê sân vườn khổ vì muỗi, đốt nhang trừ thì khách kêu hôi.
giáo sư đầu ngành đã nghỉ hưu vẫn đạp xe vô phòng thí nghiệm, pha dung dịch giùm lớp trẻ.
hoá đơn phòng tính thêm hai chai nước suối mà tôi nào có đụng tới.
chương trình trao đổi sinh viên khiến nhiều em lần đầu thấy tuyết, gọi về khoe líu lo.
dây cáp treo dừng đột ngột giữa vực, khách ôm nhau đọc kinh lầm rầm.
đề cương nghiên cứu phải nêu tính mới, câu hỏi, giả thuyết, cỡ mẫu và đạo đức nghiên cứu.
cái chảo gang trăm cân đảo cốm bằng mái chèo gỗ, lửa riu riu, tay không được ngơi.
lớp mẫu giáo lợp tôn thấp, mưa xuống cô trò bịt tai vì tiếng lộp bộp điếc óc.
muốn số hoá kho hiện vật cồng chiêng, cần thu âm từng chiếc, đo đường kính, chụp xoay quanh.
chị quản lý nhà hàng kiểm thịt nhập: màu đỏ tươi, thớ săn, ấn ngón tay vô đàn hồi lại liền.
đường xá hư hỏng, xe đưa đón học sinh xóc nảy, có đứa ói mật xanh mật vàng.
tour đêm nhà tù Hoả Lò bán sạch vé, người xem thút thít trong bóng tối.
giáo viên tập huấn ba ngày về dùng bảng tương tác, về trường thì bảng cất trong kho khoá kín.
lão ngư chỉ cho khách cách câu mực bằng mồi giả phát sáng, giật nhè nhẹ như nhấp chỉ.
học liệu mở được phát hành theo giấy phép cho phép sao chép và chỉnh sửa khi ghi nguồn.
cây hoa sữa trước cổng nồng nặc, lớp học phải đóng cửa sổ, ai dị ứng thì hắt hơi liên hồi.
bánh xèo miền Trung nhỏ xíu, miền Tây thì bự bằng cái nón, ăn hai cái là no cành hông.
tổ bảo trì thay ron cửa phòng lạnh, vệ sinh giàn ngưng, nạp bổ sung ga và đo dòng khởi động.
tham gia cuộc thi sáng tạo trẻ, nhóm em làm gậy dò đường có rung báo vật cản cho người mù.
dịp lễ giá phòng đội gấp ba, khách trải chiếu ngủ luôn ngoài bãi cát.
điều khoản đào tạo buộc bác sĩ được cử đi học phải phục vụ lại tỉnh nhà ít nhất mười năm.
nước chấm pha theo tỉ lệ một mắm, một đường, một chanh, năm nước ấm, ớt tỏi băm nổi đều.
đoạn phim giáo khoa cũ xì, tiếng rè rè, hình sọc mưa, bọn trẻ cười rúc rích.
bản tin của khoa đăng danh sách đồ thất lạc: một bình nước, hai áo khoác, ba thẻ sinh viên.
nồi nấu phở bằng điện tiết kiệm hơn củi, chỉ lo cúp điện giữa khuya là nước dùng chua.
xếp thời khoá biểu cho sáu chục lớp là bài toán nhức đầu, thầy giáo vụ kẻ bảng chì tẩy cả tháng.
bến du thuyền đóng hà lởm chởm, dây neo mục, phao dạt sang lạch khác.
cụ đồ già mài mực tàu, chấm bút lông, cho chữ Nhẫn, chữ Tâm dưới gốc đa.
năng suất lao động của thợ qua đào tạo chính quy cao hơn thợ truyền tay khoảng một phần tư.
ủa sao món tôi gọi nãy giờ nửa tiếng chưa lên mà bàn tới sau ăn gần xong rồi?
tượng đá trong đền bị rêu xanh bám, chùi bằng bàn chải sắt thì trầy, chuyên gia phải dùng enzym.
trường đại học lập công ty khởi nguồn, góp vốn bằng quyền sở hữu trí tuệ.
phục vụ trẻ quên món, đổ nước lèo lên tay khách, luống cuống xin lỗi rối rít.
giá tour đã gồm xe đưa đón, bữa chính, vé cổng, thuyền nan và bảo hiểm du lịch.
tiếng trống trường tùng tùng, lũ trẻ ùa ra như ong vỡ tổ, giày dép lẹp xẹp.
xưởng in sách giáo khoa chạy máy cuộn tốc độ cao, giấy đứt một phát là dồn cục nhăn nheo.
món cá lóc nướng trui phủ rơm, bóc lớp da cháy đen là hơi bốc nghi ngút.
đánh giá đồng cấp kín hai chiều giúp tác giả và phản biện không biết tên nhau.
cây đờn kìm lệch phím, nghệ nhân ngồi gọt lại, so dây nghe tưng tưng.
tiệm chè nhỏ mà khách check-in nườm nượp, chủ quán tính lắp máy gọi món cảm ứng cho lẹ.
kiểm định chất lượng trường học có năm tiêu chuẩn, đoàn đánh giá ngoài ở lại ba ngày.
lều trại hôm nọ thuê bị thủng lưới, cả đêm muỗi vo ve đốt sưng mặt.
thạc sĩ về làng nuôi lươn, bà con ban đầu cười, sau kéo tới học quá trời.
sữa học đường để ngoài nắng phồng hộp, cô y tế loại bỏ cả lốc.
nước tương khách chê mặn, canh thì lạt, chủ quán bèn mua ống đo độ mặn về chuẩn lại.
cấp học bổng nghiên cứu theo hình thức cạnh tranh, thuyết minh tối đa tám trang.
vịnh đông nghẹt tàu, khói dầu lảng vảng, còi hú inh ỏi giữa cảnh thần tiên.
ghế xếp gãy chân làm ông khách bật ngửa, may chỉ trầy cùi chỏ.
con đường gốm sứ ven đê rạn nứt, mảnh ghép rơi lả tả theo rung của xe tải.
các em khiếm thính học nghề may, cô giáo ra dấu, máy may gắn đèn báo thay chuông.
khách sạn đổi sang bình nước nóng bơm nhiệt, hoá đơn điện hạ còn một nửa.
bao giờ có điểm phúc khảo, xem ở trang nào, nếu vẫn sai thì khiếu nại với ai?
ông thợ làm kem que trộn muối hột vô đá, quay thùng tay, kem đặc quánh lại.
triển lãm ảnh dưới tán cây, gió thổi khung lắc lư, bóng lá nhảy nhót trên mặt kính.
cơ sở lưu trú phải khai báo khách qua mạng trước hai mươi ba giờ đêm.
các hiệu trưởng vùng sâu kiến nghị thêm biên chế nấu ăn, chứ giáo viên vừa dạy vừa nhóm lửa.
thực khách ngộ độc vì món nộm sứa, mẫu lưu hai mươi bốn giờ được niêm phong gửi xét nghiệm.
vali kéo gãy cần, bánh xe long ra, lết cộc cộc trên đường lát đá.
kỹ năng mềm gì đâu không thấy, dạy xong bọn trẻ vẫn chẳng biết gõ cửa trước khi vào.
dòng sông lấp lánh hoa đăng, thuyền trôi lững lờ, tiếng ca Huế ngọt lịm.
bản quyền giáo trình thuộc nhà trường hay thuộc giảng viên viết ra nó, xin luật sư giải thích.
kệ bếp inox mà sao ngả vàng, lấm chấm rỉ, chắc dân bán pha đồ rẻ.
trung tâm ngoại ngữ đóng cửa giữa chừng, học viên mất tiền, giáo viên mất lương.
bãi biển đầy sứa lửa tháng tư, cứu hộ treo cờ tím, chai giấm đặt sẵn ở chòi.
em làm thí nghiệm nuôi nấm trên bã cà phê, tơ trắng lan kín bịch sau mười tám ngày.
buổi họp phụ huynh, ai nấy im re khi nhà trường vận động góp tiền mua máy lạnh.
trường cao đẳng hàng hải cho học viên tập lái trên buồng mô phỏng, sóng dập dềnh y như thật, có người nôn thốc nôn tháo.
quán tôi bán bánh cuốn, lá bánh hay rách và dính khay, có loại bột nào pha thêm cho dai mà không dùng hàn the?
đoàn khách cao tuổi cần phòng tầng trệt, lối đi có tay vịn, bữa ăn ít muối và xe dừng nghỉ mỗi giờ rưỡi.
nhà khoa học trẻ nản lòng vì mua một lọ kháng thể phải qua mười một chữ ký.
khu cắm trại đặt bồn xử lý phân bằng vi sinh, không mùi, sáu tháng mới phải hút một lần.
cái nồi áp suất của bếp ăn xì hơi quanh nắp, gioăng cao su đã chai cứng, nứt chân chim.
mấy đứa nhỏ lớp một viết chữ ngả nghiêng như cây gặp bão, cô cầm tay uốn từng nét móc.
giờ thực hành nghề điện, thầy bắt rút nguồn, thử bút, treo biển cấm đóng rồi mới được mở nắp tủ.
tranh thủ mùa thấp điểm, khách sạn sơn lại hành lang, giặt rèm, thông tắc đường ống và tra dầu ổ khoá.
bài báo bị trả về vì cỡ mẫu nhỏ, thiếu nhóm đối chứng và phần thống kê trình bày sơ sài.
sinh viên trọ trong dãy phòng tôn, hè nóng hầm hập, đông gió lùa, cơm nguội chan nước tương.
ghe bán phở trên chợ nổi chòng chành, tô nước nóng hổi mà bà chủ chuyền qua không đổ một giọt.
phòng học bộ môn hoá có tủ hút nhưng quạt hỏng lâu ngày, hơi axit bay cay sống mũi.
hướng nghiệp bây giờ phải dẫn học trò xuống tận nhà máy, cho sờ vào con ốc, nghe tiếng máy.
cá kho làng Vũ Đại đun bằng củi nhãn suốt mười bốn tiếng, xương rục mà miếng cá vẫn nguyên.
lễ tân gõ nhầm ngày trả phòng, khách đang tắm thì có người kéo vali mở cửa bước vô.
chương trình bồi dưỡng hè gồm bốn chuyên đề, học viên chọn học trực tiếp hoặc qua mạng, cuối khoá nộp bài thu hoạch.
nước thải nhà hàng đầy dầu mỡ, bẫy mỡ nghẹt cứng, mở nắp ra đóng tảng trắng như sáp.
con gái vùng cao mười lăm tuổi bỏ học lấy chồng, thầy giáo lội suối vào tận bản thuyết phục.
viện nghiên cứu đã công bố bộ dữ liệu giọng nói phương ngữ gồm một nghìn hai trăm giờ thu âm có chép lời.
thịt bò khách đặt chín tái mà đem ra khô queo, nhai như nhai giẻ.
ban quản lý di tích cân nhắc hạn chế số lượt người vì bậc đá mòn vẹt, tường vôi lở lói.
tụi em ôn thi khuya, mì tôm úp nước sôi, cà phê đặc quánh, mắt thâm như gấu trúc.
dây chuyền rửa rau củ của bếp công nghiệp gồm bồn ngâm, sục ô zôn, băng tải nghiêng và máy vắt ly tâm.
đường mòn vào hang dơi đầy phân trơn nhẫy, ai đi không quen là trượt oạch.
sáng kiến kinh nghiệm chép của nhau, đổi tên trường, đổi năm học rồi nộp lấy thành tích.
bếp trưởng người Huế kỹ tính, hành phải xắt xéo, ớt phải bỏ hột, chén phải hơ nóng.
muốn liên kết đào tạo với trường bên Hàn, thủ tục công nhận tín chỉ tính ra sao?
cụ nghệ nhân dạy hát xẩm không lấy tiền, chỉ mong có đứa theo nghề cho khỏi thất truyền.
khinh khí cầu xẹp hơi vì gió đổi chiều, giỏ mây đáp xuống giữa ruộng bí.
lớp trưởng thu quỹ, lớp phó lao động phân công trực nhật, bí thư lo báo tường.
buồng tắm hơi đá muối bị ẩm chảy nước, gạch muối rã lớp, cần chất kết dính nào chịu nhiệt chịu ẩm?
năm nay trường tuyển thẳng thí sinh đoạt giải khoa học kỹ thuật cấp quốc gia vào đúng ngành dự thi.
suất ăn hàng không phải làm nguội từ sáu mươi xuống mười độ trong chưa đầy hai giờ.
ông Tây ba lô hỏi đường bằng tiếng Việt bập bẹ, bà bán trà đá chỉ tay múa chân mà cũng hiểu nhau.
ký túc xá mất nước, sinh viên rồng rắn xách xô, cầu thang ướt nhẹp.
bảng chú thích ở bảo tàng ghi sai niên đại, cháu bé lớp sáu phát hiện viết thư góp ý.
mô hình lớp học đảo ngược cho trò xem bài giảng ở nhà, lên lớp chỉ bàn luận và làm bài tập.
xe giường nằm nhét khách nằm cả lối đi, mùi chân, mùi dầu gió quyện vào nhau ngột ngạt.
cần tìm đơn vị chế tạo máy tách vỏ hạt sen tươi cho quán chè, ngày làm chừng năm chục ký.
hiệu trưởng ký hợp đồng căng tin, ai ngờ người thuê lấy xúc xích trôi nổi về chiên dầu đen kịt.
trận động đất nhỏ làm rung ly tách, khách tầng cao hoảng hồn chạy thang bộ xuống sảnh.
thầy tôi thường bảo: thí nghiệm hỏng cũng là kết quả, miễn ghi chép cho trung thực.
bắp rang bơ ở rạp chiếu dẻo nhách, máy rang chắc yếu lửa.
đề thi rò rỉ qua chiếc khuy áo gắn camera, công an lần theo sóng bắt được nhóm giải thuê.
làng nghề dệt thổ cẩm đón khách trải nghiệm bật bông, kéo sợi, nhuộm chàm, tay ai nấy xanh lè mấy ngày.
phòng hội nghị lớn chia ba bằng vách ngăn trượt, cách âm dở quá, bên này nghe rõ mồn một bên kia vỗ tay.
giảng viên thỉnh giảng được trả thù lao theo tiết, đã gồm thuế thu nhập và tiền soạn bài.
măng cụt mua làm quà bị xì mủ, bổ ra ruột vàng đắng nghét.
du khách lạc trong rừng hai ngày, lần theo tiếng suối mới gặp người đi lấy mật.
em bé ba tuổi hóc hạt nhãn ở nhà hàng, cô phục vụ từng học sơ cứu vỗ lưng đẩy ra được.
phấn viết bảng không bụi làm bằng gì, xưởng nhỏ tụi tui có sản xuất được không?
thời khắc giao mùa, ruộng bậc thang loang loáng nước, thợ ảnh dựng chân máy kín cả triền đồi.
hoạt động của tổ bộ môn gồm dự giờ, ra đề, chấm chéo và phụ đạo học sinh yếu.
dầu chiên lại nhiều lần đen sì, khét nồng, nổi bọt lăn tăn không tan.
nghiên cứu định tính dùng phỏng vấn sâu, ghi băng, gỡ băng rồi mã hoá theo chủ đề.
nhà nghỉ dưới chân đèo hết phòng, ông chủ tốt bụng cho mượn võng mắc ngoài hiên.
trường giáo dưỡng mở lớp làm bánh, mấy cậu xăm trổ nhào bột khéo không ngờ.
máy làm đá viên ra cục đục, có mùi clo, phải thay lõi lọc than và súc bồn.
phiếu đánh giá giảng viên phát cuối kỳ, sinh viên khoanh một lèo từ trên xuống dưới mức năm.
làng bè trên phá Tam Giang chuẩn bị đón khách, thiếu nhất là áo phao và nhà tiêu hợp vệ sinh.
chiếc đồng hồ báo tiết của trường chạy chậm bảy phút, hôm nào học trò cũng ra về muộn.
quà lưu niệm toàn hàng nhập, móc khoá in hình tháp mà gắn mác nước ngoài.
tỉ lệ sinh viên có việc đúng ngành sau một năm được tính từ khảo sát điện thoại, độ tin cậy chưa cao.
củi tràm ẩm, lò quay vịt khói um, da vịt không lên màu mà lấm tấm nâu.
học sinh tiểu học nay biết phân loại rác, hễ bố vứt nhầm thùng là nhắc liền.
thang đo tiếng ồn trong lớp học mẫu giáo lên tới tám mươi lăm đề xi ben, cô nào cũng khàn tiếng.
vé số dò trật, bác xích lô cười khà, chở tôi vòng quanh hồ kể chuyện phố xưa.
người phụ trách phòng máy dặn các em cởi giày, lau tay khô, không mang nước ngọt vào.
đặc sản gắn sao hạng thì mừng, mà khách tới mua lẻ tẻ, đường vào làng xe lớn chẳng lọt.
quán bị chụp mũ là bán bò giả, chủ đưa hoá đơn lò mổ với giấy kiểm dịch ra phân trần.
tôi đang làm nghiên cứu sau tiến sĩ về vật liệu hấp phụ, muốn về nước thì có chương trình nào hỗ trợ?
phao tiêu báo luồng cho thuyền du lịch mất đèn, đêm sương tài công lái theo trí nhớ.
buổi giao lưu sinh viên hai nước nấu nướng, hát hò, chia tay mà khóc sướt mướt.
trang thiết bị dạy nghề mua theo gói thầu giá rẻ, dùng một học kỳ là bạc đạn kêu, mâm cặp rơ.
món lạ miệng nhất là nhộng ong rang lá chanh, béo ngậy, ai yếu bóng vía thì không dám gắp.
thư từ chối của tạp chí lịch sự mà đau, nghiên cứu sinh đọc xong tắt máy đi dạo một vòng.
bể cá cảnh trước sảnh khách sạn rêu bám xanh lè, cá vàng bơi ngửa bụng.
học nghề tóc sáu tháng, tay quen kéo rồi mới được cắt cho khách thật, cắt hư thì thầy chữa.
chúng tôi đã áp dụng màn phủ nano chống bám nước cho kính xe điện tham quan, mưa nhỏ khỏi cần gạt.
trường đặt máy lọc nước uống tại vòi, hai tháng thay lõi một lần mà nước vẫn vướng mùi sắt.
anh bồi bàn bưng một lượt sáu đĩa dọc cánh tay, lách qua đám đông nhẹ như múa.
kế hoạch năm học điều chỉnh vì lũ, các lớp dạy bù chiều thứ bảy và sáng chủ nhật.
tôi nghe mấy em sinh viên nói phòng thí nghiệm có kính mà cả khoá chỉ được ngó một lần.
lò nướng đối lưu chênh nhiệt giữa khay trên với khay dưới, bánh su chỗ xẹp chỗ cháy.
chợ quê mở lại thành tuyến tham quan, các bà được cấp gánh mới, nón mới nhưng vẫn rao giọng cũ.
thủ thư bọc từng cuốn sách bằng giấy kính, dán gáy, đóng dấu, ghi số đăng ký cá biệt.
trả phòng trễ hai tiếng bị tính thêm nửa ngày, khách với quản lý lời qua tiếng lại ngay giữa sảnh.
bản thảo luận văn dài lê thê, thầy gạch đỏ chi chít, cuối trang ghi một câu: viết ngắn lại.
`
