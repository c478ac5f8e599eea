export default `
túi xách để tủ vài tháng nổi mốc lấm chấm, lau xong còn bợt màu.
mặt da nứt cổ trâu do phủ sơn dày mà lớp nền chưa khô.
giày há mõm sau trận mưa, keo nước không bám đế cao su.
đế phải mài nhám, lau dung môi, quét chất xử lý rồi mới phết keo và hấp nóng.
keo dán giày bốc hơi nồng, mấy cô ngồi lâu nhức đầu buồn nôn.
chuyển sang keo gốc nước tốn thời gian sấy mà đổi lại không khí dễ thở hẳn.
phom giày bị co ngót, mũi trái mũi phải so đôi vênh nhau.
gò mũi bằng máy rách da ở chỗ gấp, nên hấp ẩm trước ba mươi giây.
đế EVA mới ra khuôn phồng to, để nguội hai ngày co về đúng số.
thợ đóng giày Lương Yên xưa kim chỉ xe sáp ong, khâu tay từng mũi mà mười năm không bục.
guốc mộc gõ lóc cóc, nay khách Nhật đặt cả vạn đôi cho mùa hè.
giấy cuộn tái sinh bị lỗ thủng, chạy máy sóng đứt xoẹt xoẹt.
bột giấy lẫn keo dính, đóng lên lô sấy thành vảy nâu.
tuyển nổi tách mực in bằng bọt khí và xà phòng, bột sáng thêm chục độ.
nước trắng thu hồi quay lại pha loãng bột, giảm hẳn lượng nước ngầm phải bơm.
lưới xeo mòn xơ, tờ giấy ướt đứt đầu, cả ca hì hục dẫn giấy.
giấy bản làng Phong Khê nay bỏ seo tay, nhà nào cũng dựng ống khói cao nghều.
vỏ dó ngâm vôi, nấu ủ, giã nhuyễn rồi seo trên liềm tre, phơi vách thành tờ giấy dó.
dịch đen nhà máy giấy sánh như hắc ín, cô đặc đem đốt lấy lại xút.
thùng carton gặp kho ẩm nhũn nhèo, chồng bốn lớp là sụm.
sóng giấy bị xẹp, ép thử cạnh chỉ được phân nửa trị số đặt hàng.
tinh bột ngâm xút làm keo dán sóng, nấu sống thì bong, chín quá thì nhão.
bế hộp lưỡi dao cùn, mép xơ tua tủa, gấp lại nứt cả vân in.
in offset bị bóng ma, hình mờ đè lên nền xanh.
nước máng quá chua, mực nhũ hoá, bản in lên màu xỉn.
chồng màu lệch, chữ đỏ có viền xanh nhìn hoa cả mắt.
mực khô chậm, xếp chồng cao dính lưng nhau, bóc ra tróc mảng.
rắc bột chống dính mịn như phấn rôm giữa các tờ, song phun nhiều thì cán màng nổi hạt.
bản kẽm phơi thiếu sáng, tầng thứ nhạt bay mất.
in lụa bảng tên, khung lưới một trăm hai mươi sợi, gạt một phát dứt khoát.
in ống đồng trên màng phức hợp, dung môi bay, xưởng sặc mùi như quán sơn móng tay.
ghép màng xong bong lớp, mì gói bị ôi vì hơi ẩm lọt vào.
cuộn nhãn decal bế đứt luôn đế, lột ra rách toạc.
nhà in nhận tờ rơi, danh thiếp lấy trong ngày, khách đứng chờ kín cửa.
sai một chữ trong thiệp cưới mà phải huỷ năm trăm bộ, khóc không ra nước mắt.
sách đóng keo nhiệt mở mạnh là bung gáy, khâu chỉ mới bền.
dao xén ba mặt chém xuống nhanh như chớp, hai tay phải ấn hai nút cùng lúc.
lịch tết in xong mà giá giấy đội lên, ông chủ ôm kho tới ra giêng.
giấy vàng mã phơi đỏ cả triền đê, gió nổi lên bay tán loạn.
tranh Đông Hồ phết điệp lấp lánh, màu lá chàm, hoa hoè, than lá tre tự chế.
ván khắc thị mòn nét, nghệ nhân đời thứ hai mươi ngồi khắc lại từng thớ râu con gà.
bao tay len móc, khăn quàng, thú bông handmade bán qua mạng cũng đủ nuôi hai đứa nhỏ đi học.
nệm cao su nằm một năm xẹp lún thành vũng, người bán chối bay chối biến.
mút xốp vàng khè, bở vụn như bánh khảo khi để gần cửa nắng.
bọt polyuretan nở chậm vì trời lạnh, phải hâm hai thành phần lên hai lăm độ.
võng dù, lưới cá đan bằng cước dễ cứa tay, nhuộm nâu cho cá khỏi thấy.
dây thừng cột ghe dầm nước mặn mục nhanh, chuyển qua sợi nhựa lại trơn khó thắt.
rèm tre sơn bong, dây kéo tuột, mới treo hai tháng đã xập xệ.
đơn khiếu nại về chất lượng vải gửi ngày mùng tám tới hôm nay chưa có hồi âm.
hai bên thống nhất cử mẫu đến phòng thử nghiệm độc lập tại Thành phố Hồ Chí Minh.
kết luận của họ là chung thẩm, bên sai phải trả phí giám định cùng tiền lưu kho.
em tính mở xưởng thổi chai nhỏ ở Long Xuyên, vốn trăm rưỡi triệu có đủ mua máy cũ không?
phôi PET nung chưa tới, thổi ra đáy trắng đục như vảy cá.
chai nước đóng nóng bị móp bụng lúc nguội, phải thiết kế thành có gân chịu chân không.
màng bọc thực phẩm hàng chợ gặp đồ chiên nóng là chảy dính vô thịt.
ống hút gạo luộc chín sấy khô, cắm ly trà đá mười lăm phút mới mềm.
ly giấy tráng nhựa mỏng ba mươi micrômét, cặn bã khó tái chế hơn người ta tưởng.
hạt độn canxi tráng axit stearic phân tán đều hơn, bớt vón cục trong nòng đùn.
thử kéo đứt mẫu hình mái chèo ở tốc độ năm chục milimét mỗi phút.
chỉ số chảy cao thì dễ điền khuôn thành mỏng, ngược lại độ bền va đập kém đi.
pha sợi thuỷ tinh ba chục phần trăm vào nilông, bánh răng nhựa cứng cáp và chịu nhiệt.
tay nắm cửa nhựa mạ crôm bong như lột vỏ hành, đứt tay chảy máu.
vòi sen nhựa trắng xài hai năm ố vàng như răng người nghiện thuốc.
thuyền thúng nhựa đúc xoay nguyên khối, quăng quật trên bãi đá chẳng sứt mẻ.
khuôn quay chậm trong lò gas, bột nhựa tan bám dần lên vách cho đến khi hết.
sơn ta lấy từ cây sơn Phú Thọ, ai yếu bóng vía đứng gần cũng lở mặt.
vóc sơn mài bó vải, hom đất phù sa, mài nước dưới vòi từng lớp kiên nhẫn.
vàng quỳ Kiêu Kỵ đập mỏng tang, thở mạnh một cái là bay.
tượng gỗ mít nứt dọc, thợ lấy mạt cưa trộn sơn sống vá lại rồi thếp.
quan tài gỗ dổi, sập gụ, tủ chè, mấy thứ đó giờ chỉ người già chuộng.
giới trẻ thích đồ gỗ thông pallet, mộc mạc, rẻ tiền, tự ráp lấy.
bộ bàn ráp giao tới thiếu bốn con vít, khách nhắn tin cằn nhằn cả buổi tối.
bản lề giảm chấn rẻ tiền đóng cái rầm sau đúng hai tuần.
ray trượt ngăn kéo bi rơi lả tả, kéo khựng khựng như xe thiếu dầu.
dán cạnh PVC bong mép, nước lau nhà thấm vô lõi ván nở bung.
keo sữa trộn quá loãng, ép chưa đủ áp nên mối mộng hở cựa.
mộng én ăn chặt tới độ gõ búa gỗ mới lọt, chẳng cần lấy một cây đinh.
nhà sàn Thái kê chân đá tảng cho khỏi ẩm và mối xông.
sàn gỗ công nghiệp phồng sống trâu do lát sát tường, không chừa khe.
củi trấu ép thanh vỡ vụn dọc đường, chủ lò hơi trừ tiền độ vụn.
viên nén mùn cưa xuất Hàn Quốc đòi độ tro dưới một phần rưỡi trăm.
vỏ cây keo bóc bằng tay, máy tang quay bóc nhanh mà lẫn đất cát.
ván bóc cong vênh như mo cau, phơi nắng úp hai mặt vẫn dộp.
máy ép nóng nhiều tầng, keo ure chín sau một phút mỗi milimét chiều dày.
ván lót container làm từ bạch đàn phải thử chịu bảy tấn hai trên trục xe nâng.
sợi tơ sen kéo từ cuống, một chiếc khăn quàng tốn gần năm nghìn cọng.
sợi chuối, sợi dứa tước ra còn gôm, nấu xút loãng cho mềm rồi chải.
lá dứa bỏ đầy ruộng sau thu hoạch, nếu tách lấy sợi dệt được thì bà con thêm đồng ra đồng vào.
vải tái chế từ chai nhựa nghe hay, nhưng giặt lại nhả ra vi sợi.
thổ cẩm Mỹ Nghiệp dệt khung dài cả chục thước, hoa văn thằn lằn, dấu chân chó.
đan len bị sổ mũi, tháo ra quấn lại, ủi hơi nước cho thẳng sợi.
nón lá làng Chuông xếp mười sáu vành, mũi khâu lẩn trong cước trắng.
lá lụi là trên lưỡi cày nóng cho phẳng, hơi quá tay là cháy sém.
áo bà ba, khăn rằn Long Khánh dệt cửi máy kêu rộn ràng ven rạch.
vớ dệt kim tuột gót, thun cổ giãn rộng rinh sau vài lần giặt.
dây kéo kẹt răng, con chạy hở mồm, bóp kìm được bữa lại tuột.
cúc áo đơm bằng máy một chỉ giật nhẹ là rụng lăn lóc.
nút sừng trâu hấp nóng bị bạc màu, nút vỏ ốc thì bền.
áo mưa tiện lợi mỏng te, bước lên xe là rách háng.
vải bạt ba lớp phủ PVC che lúa gặp nắng dòn, gấp đâu gãy đấy.
lưới che nắng mua loại bảy mươi phần trăm mà đo thực có năm mươi mấy.
vải địa kỹ thuật không dệt xuyên kim dùng lót nền đường đất yếu.
màng nhà kính năm lớp khuếch tán ánh sáng, qua bốn mùa mưa mới ngả đục.
khẩu trang vải bí thở, lớp thổi nóng chảy mới giữ được hạt mịn.
máy siêu âm hàn viền khẩu trang kêu chíu chíu, dây thun đứt lai rai.
gòn gối vón cục, giặt phơi ba nắng vẫn hôi ẩm.
lông vịt rửa chưa sạch dầu, áo ấm mặc trời mưa ngửi như chuồng gia cầm.
chăn con công một thời phải xếp hàng phân phối mới mua được.
da cá sấu nuôi nước bẩn, bụng ố vân, hạ từ loại một xuống loại ba.
da đà điểu nốt sần đều, thuộc khéo mới mềm, lột sơ ý là thủng.
da cá tra bóc ra xưa bỏ cho heo ăn, nay người ta chiết collagen, thuộc làm ví.
keo da trâu nấu cô thành miếng hổ phách, ngửi thì nặng mà dán đàn rất chắc.
mặt trống bưng da bò căng nêm, trời ẩm đánh bùm bụp phải hơ lửa.
dây đồng hồ da mồ hôi ngấm mục lỗ cài, bốc mùi mèo ướt.
giày bảo hộ cứng cạ trầy mắt cá, đi chưa tới hai bữa đã bung chỉ mũi.
dép xốp rớt quai, hơ lửa cắm lại đi thêm được ít hôm.
thợ dán giày vỉa hè ngồi gốc bàng, hộp kẽm đựng lỉnh kỉnh kim dùi với lọ keo con chó.
ép nóng lô-gô nhũ vàng lên da, nhiệt thấp không ăn, nhiệt cao cháy rỗ.
giấy vệ sinh xé không theo răng cưa, bụi giấy rơi trắng cả quần áo tối màu.
giấy ăn hàng dởm sót chất tẩy huỳnh quang, soi đèn cực tím sáng rực.
ống lõi giấy quấn xoắn bung mí, cuộn màng lắp vào méo xẹo.
khay trứng bột giấy đúc ép hút, sấy bằng nắng thì cong, sấy lò thì tốn củi.
bã mía ép thành hộp cơm, đựng canh nóng hai tiếng chưa thấm.
bìa cứng bồi cong lên như cánh diều vì hai mặt hút ẩm khác nhau.
tờ giấy cắt dọc thớ với ngang thớ, gập thử là biết liền.
máy đếm tờ kẹt hai tờ dính điện, tiền in thiếu đủ cãi nhau chí tử.
mực in dầu đậu nành ít mùi, hợp với bao bì bánh kẹo trẻ con.
kẽm CTP nhập, hoá chất hiện bản xả bồn rửa là bị phạt nặng.
thiết kế chọn màu trên màn hình xanh ngọc, in ra thành xanh cổ vịt.
đo màu bằng máy, sai khác dưới hai đơn vị thì mắt thường chịu thua.
nhãn chai nước mắm ngâm đá bong lều phều, phải chọn keo chịu ẩm.
mã vạch in nhoè, siêu thị quét không ra nên gửi trả mười bảy thùng.
sách giáo khoa in lậu giấy mỏng thấu chữ, cô giáo sờ phát biết ngay.
bác đóng sách già tỉ mẩn phục chế gia phả chữ Nôm bị mối gặm lỗ chỗ.
chị Tư bán vải chợ Soái Kình Lâm sờ mặt hàng đoán được tỉ lệ pha.
đốt thử sợi vải, tro mịn xám là bông, vón cục đen cứng là nhựa.
lô hàng bị rớt ở khâu kiểm cuối, sáu lỗi nặng trên mẫu một trăm hai mươi lăm cái.
thay vì đổ lỗi, cả chuyền ngồi lại mổ xẻ từng cái áo xem kim gãy lúc mấy giờ.
khách hàng Hà Lan đề nghị chuyển sang sợi hữu cơ, đổi lại họ trả thêm tám phần trăm.
tiền thuê đất khu công nghiệp tăng vùn vụt, xưởng nhỏ dạt về huyện.
lao động ở quê dồi dào song quen tác phong đồng áng, mùa gặt là nghỉ ào ào.
phòng lao động mở lớp dạy may ba tháng miễn phí cho phụ nữ hộ nghèo.
chỉ tiêu tuyển dụng ba trăm người, nộp hồ sơ tại cổng bảo vệ từ thứ hai đến thứ bảy.
tiền ăn giữa ca hai mươi hai nghìn, bữa nào có sườn là đông vui như hội.
ai quen chỗ nhận giặt công nghiệp, tẩy dầu máy trên áo trắng thì mách với.
nước mềm giặt mới lên bọt, nước phèn làm đồ trắng thành màu cháo lòng.
lò hơi mini hỏng điện trở nên bàn ủi nhỏ nước lem vàng áo cưới.
thợ may đo nhắm vòng bụng sai, khách thử áo nín thở không cài nổi nút.
áo dài gấm Thái Tuấn nhăn ở nách, phải tháo ra hạ vai thêm nửa phân.
cái khung thêu tay của ngoại để lại giờ con gái dùng thêu tranh phong cảnh bán khách Hàn.
nhờ trung tâm giới thiệu đơn vị nào chuyển giao công nghệ dệt nhuộm ít nước để chúng tôi tham khảo.
doanh nghiệp cam kết tuân thủ quy chuẩn xả thải và chịu trách nhiệm trước pháp luật về nội dung kê khai.
dự án hợp tác giữa viện nghiên cứu và hợp tác xã kéo dài hai mươi bốn tháng, ngân sách đối ứng năm mươi phần trăm.
bà con nào có vỏ tràm, lá tràm bỏ đi thì báo, bên tôi thu gom tận rừng.
mỗi sáng thứ hai cả công ty chào cờ, đọc lại nội quy rồi ai vào việc nấy.
ông anh họ nhường lại gian xưởng cũ, tường vôi loang lổ nhưng điện ba pha kéo sẵn.
chính quyền thị trấn hứa dành mười héc ta làm cụm nghề để các hộ dời ra khỏi khu dân cư.
bao giờ có đường nước thải chung thì chúng tôi mới yên tâm mở rộng.
cô nhân viên bưu điện cân kiện mẫu vải, tính cước nhanh hơn gửi chành xe.
`
