export default `
công tơ điện tử nhà tôi nhảy số lạ lùng, cả nhà về quê mà vẫn lên hai trăm ký.
chị thu ngân điện lực giải thích chỉ số đọc từ xa qua sóng vô tuyến, khỏi leo cột.
công tơ cơ đĩa nhôm quay chậm rì, ai đó khoan lỗ chèn kim cho nó đứng luôn.
kiểm tra viên kẹp ampe kìm hai đầu, thấy lệch là biết câu móc ở giữa.
niêm chì bị cắt rồi dán keo lại, soi đèn lộ ra vết trầy trên nắp.
hộp công tơ treo cột bị tổ ong vò vẽ đóng kín, chẳng ai dám mở ra chốt số.
modem thu thập dữ liệu mất sóng ba ngày nên hệ thống ước tính theo tháng trước.
tôi yêu cầu đem công tơ đi kiểm định độc lập, nếu sai thì điện lực chịu phí.
dòng rò từ cái bơm hồ cá suốt đêm mới là thủ phạm, chứ đồng hồ không sai.
trụ điện bằng gỗ mục gốc, nghiêng xiêu vẹo, dây sà thấp ngang đầu trâu.
nhánh bạch đàn quệt vào đường dây trung thế, tia lửa xẹt sáng cả góc vườn.
sứ cách điện phủ muối biển, đêm sương xuống phóng điện kêu lèo xèo tím ngắt.
đội nóng tuyến dùng vòi nước siêu sạch rửa sứ mà không phải cúp điện.
máy biến áp trước nhà rên ù ù, dầu rịn quanh ron, mực dầu tụt dưới vạch.
mẫu dầu lọc qua giấy, đo điện áp đánh thủng chỉ còn hai chục ký lô vôn.
khí hoà tan axetylen tăng vọt, chứng tỏ bên trong có hồ quang.
thay nấc phân áp lên một nấc để cuối nguồn đỡ yếu, quạt quay nổi.
đèn nhà em chớp tắt mỗi khi xưởng cưa kế bên khởi động máy.
điện chập chờn lúc một trăm sáu lúc hai trăm bốn, tủ lạnh cháy lốc rồi.
ổn áp kêu lạch cạch liên hồi, chổi than mòn cụt, mùi khét nhè nhẹ.
thả diều mắc vào đường dây năm trăm, thằng bé suýt mất mạng.
sợi bạc trong dây diều dẫn điện, cả huyện mất nguồn mười phút.
cáp ngầm bị máy đào móc trúng, nổ lửa xanh, tài xế nhảy khỏi cabin.
dò điểm sự cố bằng xung cao thế, đi dọc phố lắng nghe tiếng lộp bộp dưới đất.
mối nối cáp bọc không kín, nước ngấm vào cây nước mọc trong lớp nhựa.
rơ le khoảng cách tính trở kháng mà đoán chỗ chạm ở cột số mấy.
máy cắt tự đóng lại sau nửa giây, phần lớn sự cố thoáng qua là khỏi.
rắn bò lên tủ hợp bộ, chạm thanh cái, cả khu công nghiệp tối om.
lưới bao che và keo dính chuột giờ có trong mọi trạm biến áp.
tổ xung kích cắt điện đúng giờ hẹn nhưng đóng lại trễ hai tiếng, kem chảy hết.
người nuôi tôm xin lịch cắt điện trước ít nhất năm ngày để thuê máy phát.
đường dây ba pha kéo tới cù lao bằng cáp vượt sông cao tới trăm thước.
cột vượt sơn đỏ trắng, đèn nháy cho tàu bè và máy bay thấy.
thợ leo trụ sắt đeo hai dây, bước chân này chắc mới nhấc chân kia.
hành lang tuyến ngang vườn sầu riêng, chủ vườn chưa chịu đốn cây.
điện trường dưới dây cao áp làm cây dù tê tay, cầm bóng tuýp lên thấy sáng lờ mờ.
có hại cho sức khoẻ không, bà con hỏi tới hỏi lui mà chẳng ai nói cho ra lẽ.
bóng đèn compact nháy nháy, đầu đuôi ám đen, sáng không nổi mặt người.
led rẻ tiền dùng ba tháng đã mờ vì keo tản nhiệt bong ra.
nguồn driver phù tụ nên đèn nhấp nháy nhức mắt, thay tụ vài ngàn là sáng lại.
đèn cao áp ngoài đường mất mười phút mới sáng hẳn, sáng vàng ệch.
choá đèn ngập xác thiêu thân, gỡ ra đổ cả vốc.
ánh sáng trắng gắt làm rầy bu kín, đổi sang vàng cam thì bớt hẳn.
thanh long chong đèn đêm cho ra trái nghịch vụ, cả vùng rực như thành phố.
nhà vườn hoa cúc Đà Lạt thắp bóng đỏ xa để kìm nụ, đỡ một nửa tiền điện.
phòng mổ cần đèn không bóng, chỉ số hoàn màu trên chín lăm.
cảm biến hành lang nhạy quá, con mèo đi qua cũng bật sáng trưng.
dây tóc bóng tròn đứt, lắc nghe leng keng, ngày nay khó mua lại.
đèn năng lượng mặt trời sân vườn sáng được hai tiếng rồi lịm dần.
pin trong đèn chỉ có một viên con con mà in trên vỏ hai vạn miliampe.
tủ điều khiển chiếu sáng phố lỗi giờ, đèn cháy chang chang giữa trưa.
hạ công suất sau mười một giờ khuya đủ cho người đi đường mà tiết kiệm phân nửa.
trộm cắt dây cáp đèn lấy đồng, cả đoạn đường gom tối như hũ nút.
máy lạnh chạy ro ro cả đêm mà phòng vẫn hầm, sờ ống đồng không thấy lạnh.
thợ bảo thiếu gas, bơm xong được hai tuần lại đâu vào đấy vì chưa tìm chỗ xì.
dàn lạnh chảy nước tong tong xuống giường, ống thoát bị rêu bịt.
lưới lọc bám bụi xám như nỉ, tháo ra rửa thấy gió mạnh liền.
dàn nóng bị che bằng cục bê tông trang trí nên hơi nóng quẩn lại, lốc ngắt hoài.
mùi chua như giày ướt phả ra mỗi khi bật điều hoà, do mốc trong lồng sóc.
cánh tản nhiệt móp bẹp vì xịt áp lực mạnh tay, phải lấy lược chải lại.
block kêu cọc cọc, thùng dày nóng ran, đo cuộn dây chạm vỏ.
môi chất R32 hơi dễ cháy nên chỗ hàn phải đuổi sạch bằng khí nitơ.
quên hút chân không, hơi ẩm đóng băng chặn ống mao, lúc lạnh lúc không.
tháp làm mát rung lắc, nước văng sang bãi xe, vi khuẩn Legionella là điều đáng ngại.
chiller ly tâm bị surge nghe như ai gõ thùng, chỉnh lại cánh hướng dòng thì êm.
bơm nước lạnh chạy hết cỡ mà van tầng trên đóng gần kín, vô lý quá chừng.
dán phim cách nhiệt cửa kính hướng tây, phòng giảm được ba bốn độ.
quạt trần quay nhẹ cho phép đặt hai bảy độ mà vẫn mát rượi.
mái tôn hắt nóng như chảo rang, chị em may áo mồ hôi nhễ nhại.
tấm làm mát bằng giấy tổ ong tưới nước hợp nơi khô, trời nồm thì chỉ thêm ướt át.
phun nước giọt nhỏ lên mái tôn, hơi bốc mang nhiệt đi, tốn có vài khối.
sơn trắng phản xạ nắng hai lớp, sau một năm bám bụi thì mất phân nửa tác dụng.
giàn bầu, giàn gấc leo trên nóc vừa mát vừa có trái ăn.
trần thạch cao lót bông thuỷ tinh, chuột chui vào làm tổ rục rịch suốt đêm.
ống gió lạnh không bọc kỹ, đọng sương nhỏ giọt mốc loang trần.
kho lạnh cửa hở gioăng, tuyết bám dày trên dàn, nhiệt độ lên âm mười hai.
xả đá bằng điện trở chưa dứt đã chạy lại, băng cứng như đá tảng.
amoniac xì ở van, cay mắt chảy nước mũi, cả xưởng đá chạy tán loạn.
khăn ướt che mũi, chạy ngược chiều gió, vòi phun sương hút bớt khí.
tủ đông chợ cá chèn keo bọt đã ngấm nước nên nặng trịch, tốn điện gấp rưỡi.
xe đông lạnh hư máy giữa đèo, mười tấn tôm tan đá nước đỏ chảy ròng ròng.
máy hút ẩm kho thuốc đầy khay báo kêu bíp bíp, người trực ngủ quên.
người già nằm quạt xoay thẳng mặt hay bị méo miệng, bác sĩ dặn tránh gió lùa.
giờ cao điểm đóng bớt máy lạnh khu sảnh, khách phàn nàn cũng đành.
bảng điều khiển toà nhà báo lỗi cảm biến CO2, gió tươi đóng kín, nhân viên ngáp liên tục.
sóng điện thoại trong hẻm chập chờn một vạch, phải leo lên sân thượng mới nghe rõ.
cuộc gọi đang nói thì rè rè, tiếng được tiếng mất rồi tút tút.
cột phát sóng dựng trên nóc nhà ông Bảy, xóm kéo nhau phản đối sợ ung thư.
kỹ thuật viên đưa máy đo, mật độ công suất thấp hơn giới hạn cả trăm lần.
ăng ten lệch hướng sau bão, vùng phủ bị đổ dồn ra biển.
ắc quy trạm bị cắt trộm, điện lưới vừa mất là cả xã câm tịt.
trạm trên đảo chạy pin mặt trời kèm máy nổ, dầu chở bằng xuồng.
cáp quang biển đứt gần Vũng Tàu, mạng ì ạch cả tháng chưa nối xong.
tàu sửa cáp thả móc kéo lên, cắt bỏ đoạn nhiễu, hàn lại từng sợi bé như tóc.
mối hàn suy hao quá không phẩy một đề xi ben thì bẻ ra làm lại.
chuột cắn cáp treo, đầu nối ố nước, thuê bao báo đèn đỏ nhấp nháy.
búi dây trên cột rối như tổ quạ, xe tải quệt đứt, dây lòng thòng giữa phố.
ngầm hoá dây nhợ thì phố đẹp nhưng ai trả tiền đào hè?
bộ phát wifi đặt sau tủ sắt nên phòng ngủ không bắt được.
đổi sang kênh khác, tránh trùng với lò vi sóng, tốc độ lên thấy rõ.
hàng xóm dò mật khẩu xài ké, tối nào phim cũng xoay vòng vòng.
tổng đài bảo rút điện chờ ba mươi giây rồi cắm lại, làm tới lần thứ năm vẫn vậy.
tin nhắn rác mời vay tiền réo suốt ngày, chặn số này mọc số kia.
thuê bao trả trước phải chụp chân dung, ông lão quê không biết nháy mắt theo máy.
băng tần bảy trăm đi xa hợp nông thôn, còn ba phẩy năm ghi ga nhanh mà tầm ngắn.
anten mảng lái chùm tia theo từng người dùng, giống như chiếu đèn pin.
vùng lõm sóng trên đèo Khau Phạ dài tám cây, xe hỏng chỉ còn biết vẫy tay.
trạm lặp bắt tín hiệu bên kia núi rồi phát lại xuống thung lũng.
bộ đàm đi biển bị gió ù, nói phải bấm giữ rồi đếm nhẩm một hai mới nghe.
máy thông tin sóng ngắn kêu xoẹt xoẹt, chỉ bắt được đài duyên hải lúc gần sáng.
vệ tinh tầm thấp cho tàu cá lướt mạng giữa khơi nhưng cước còn đắt đỏ.
thiết bị giám sát hành trình mất kết nối quá sáu giờ là tàu bị gọi hỏi.
có ghe gửi máy định vị sang ghe khác để đi đánh lậu vùng nước ngoài.
loa xã không dây đọc tin bằng giọng máy, vấp chữ nghe buồn cười.
dùng sóng nhỏ tiêu hao ít điện, con cảm biến hồ tôm gửi số mỗi mười phút.
pin cúc áo sống năm năm nếu mỗi ngày chỉ thức dậy vài lần.
vỏ hộp ngoài đồng đọng hơi nước, chân mạch rỉ xanh, dữ liệu tịt ngòi.
xịt keo phủ mạch, nhét túi hút ẩm, lỗ thông hơi có màng thì mới bền.
nhà cháy hồi ba giờ sáng, chuông không kêu vì ai đó đã tháo pin lắp đồ chơi.
hàn cắt trên mái, xỉ đỏ rơi xuống kho mút, năm phút sau khói cuồn cuộn.
cửa thoát hiểm bị khoá xích, lối đi chất thùng các tông lên tới nóc.
lính cứu hoả dùng kìm cộng lực cắt khung chuồng cọp cứu ba mẹ con.
xe thang không vào được ngõ hẹp, anh em vác vòi chạy bộ bốn trăm mét.
trụ nước đầu phố vặn ra khô khốc, phải hút tạm từ ao đình.
bình bột lâu không lắc, bột nén chặt dưới đáy, bóp cò chỉ xì gió.
kim đồng hồ bình chữa cháy tụt về vạch đỏ mà không ai thay.
bình CO2 phun lạnh buốt, cầm nhầm vào loa sắt là bỏng lạnh rộp da.
dầu cháy mà tạt nước thì lửa bùng lên trần, phải lấy vung đậy lại.
đầu phun sprinkler nhiệt kế đỏ vỡ ở sáu tám độ, nước toả như ô.
thợ sơn trần bịt luôn đầu phun, lúc nghiệm thu phải cạo từng cái.
bơm chữa cháy diesel lâu ngày bình đề cạn, bấm nút im ru.
đường ống ướt sũng rò rỉ làm hư cả lô giấy, chủ kho khoá van rồi quên.
báo giả hoài vì hơi nước nhà tắm, bảo vệ bực mình tắt luôn trung tâm.
đầu báo khói quang bám bụi nên nhạy bất thường, mỗi năm phải thổi sạch.
sơn chống cháy phồng lên như bánh đa, giữ thép khỏi mềm trong một tiếng.
thạch cao chịu lửa ghép hai lớp chèn bông gốm, vách đứng được chín mươi phút.
tấm nhôm lõi nhựa ốp mặt tiền cháy lan vù vù từ dưới lên trên.
khói độc giết người trước lửa, bò sát sàn, khăn ướt che mũi mà thoát.
thang dây cuộn trong tủ đầu giường, móc vào bệ cửa sổ, trẻ con phải được tập thử.
chung cư diễn tập, người già đứng xem, kẻ quay phim, chẳng mấy ai chịu đi bộ xuống.
giấy thẩm duyệt phòng cháy treo cả năm chưa ra, xưởng xong rồi vẫn để không.
nhà xưởng cũ làm sao thêm bể nước ngầm hai trăm khối bây giờ?
giải pháp thay thế là chia khoang bằng tường ngăn cháy và màn nước ở cửa lớn.
xe điện cháy dưới hầm, nước phun mấy tiếng mà pin cứ âm ỉ bùng lại.
chăn sợi thuỷ tinh trùm kín xe, cắt khí, hạn chế lửa lan sang bên.
thùng container chứa nước để dìm cả chiếc xe đang cháy, nghe lạ mà hiệu quả.
rừng tràm U Minh Hạ khô giòn, đi lấy mật xông khói bất cẩn là ra tro.
kiểm lâm ngồi chòi canh lửa hai mươi bốn mét, mỗi giờ quét ống nhòm một vòng.
băng trắng cản lửa phải phát dọn trước mùa hanh, rộng ít nhất mười lăm thước.
cháy ngầm trong than bùn chỉ thấy khói lom rom, chân đạp xuống lún bỏng.
giữ nước kênh cao thì rừng khó cháy nhưng cây ngập úng rễ thối, tính sao cho vừa.
máy thổi gió đeo vai dập lửa cỏ tranh nhanh hơn cành lá.
trực thăng múc nước bằng gàu mềm thả xuống thung lũng, sương trắng xoè như dải lụa.
bọt chữa cháy gốc flo bền dai trong đất, nhiều nước đã cấm.
bọt từ protein thực vật mau tan hơn, phủ lên bồn xăng cần dày hơn một gang.
lăng giá tự động xoay tìm điểm nóng nhờ cảm biến hồng ngoại.
kho pháo hoa, cửa hàng gas, trạm xăng cần khoảng cách an toàn đến nhà dân.
gas rò đọng là là mặt sàn, bật công tắc quạt một cái là nổ tung.
mở toang cửa, khoá bình, quạt tay bằng bìa cứng, đừng bật tắt điện.
ống gas chuột cắn thủng, thay loại bọc lưới thép cho chắc ăn.
van ngắt gas tự động khi có động đất hay rò bán giá mấy vậy anh?
đội dân phòng nhận một máy bơm khiêng tay, kéo giật mỏi cả vai mới nổ.
nữ sinh đoạt giải với thiết bị báo cháy gọi thẳng điện thoại chủ nhà.
thẻ bảo hiểm cháy nổ bắt buộc, lúc đền thì bên bán vặn vẹo từng điều khoản.
giám định viên lật đống tro tìm đầu dây có hạt chảy tròn, dấu vết chập mạch.
hạt đồng chảy trước đám cháy khác với chảy do lửa, soi kính hiển vi mới phân biệt được.
ổ cắm chia ba chia bốn cắm nồi lẩu, bàn ủi, máy sưởi cùng lúc nên đỏ dây.
dây điện lõi nhôm mạ đồng bán rẻ, tiết diện ghi hai phẩy năm mà đo có một phẩy tám.
cầu dao cũ dùng dây chì thay bằng dây đồng, quá tải cũng chẳng đứt.
thiết bị phát hiện hồ quang cắt mạch khi nghe tiếng tách tách đặc trưng của mối lỏng.
đi dây âm tường không ống gen, khoan treo tranh một cái là chết điện.
bản vẽ hoàn công thất lạc, thợ phải dùng máy dò kim loại rà từng vệt.
tiết kiệm điện không phải là ngồi tối mà là bỏ đi phần vô ích.
văn phòng tắt đèn giờ trưa, màn hình máy tính tự ngủ sau năm phút.
tủ lạnh nhà bà ngoại mở ra mở vô, tuyết đóng đặc kín ngăn đá.
nồi cơm giữ ấm cả ngày ăn điện bằng nấu thêm hai nồi nữa.
máy giặt lồng ngang vắt khô kêu ầm ầm đi lệch khỏi chỗ, chân không cân.
chọn nhãn năm sao chứ đừng ham rẻ, tiền điện mười năm gấp mấy lần tiền máy.
nhãn sao dán giả, số liệu tự khai, ai đi đo cho người tiêu dùng?
phòng thử nghiệm giữ hai buồng nóng lạnh, đo công suất lạnh trong bốn giờ.
điện lực nhắn tin mời tham gia dịch chuyển phụ tải, đổi lại được thưởng.
xưởng đá cây nghe thông báo thì ngưng hai giờ tối, thùng muối vẫn đủ lạnh.
robot bay treo cờ nhắc nhở khoảng cách lên dây, khỏi phải có người trèo.
UAV thả dây mồi qua vực, kéo cáp mà không chặt cây rừng.
dây siêu nhiệt tải gấp đôi trên cột cũ, đỡ phải xin thêm đất.
lưới một chiều siêu cao áp truyền điện từ Ninh Thuận ra Bắc tổn hao ít.
ốc siết tủ điện lỏng do nóng nguội xen kẽ, súng nhiệt chỉ ra tám chục độ.
siết lại đúng lực, bôi dấu sơn đỏ để lần sau nhìn biết đã xê dịch.
anh trưởng đội điện hỏi vay cái sào cách điện, găng hạ áp hết hạn thử từ tháng Ba.
an toàn là phải ký phiếu, treo biển, rào chắn, chứ làm ẩu là có ngày.
anh Thành nhắc lại tai nạn năm ngoái, cả phòng im phăng phắc.
vợ anh công nhân nhận tiền tuất, tay run run điền từng ô trên giấy.
giấy tờ thừa kế hợp đồng mua điện sang tên mất bao lâu vậy cô?
cô mang căn cước, sổ hồng, hoá đơn gần nhất, làm trực tuyến cũng được.
tra cứu chỉ số trên ứng dụng thấy biểu đồ cột cao vọt ngày mùng hai.
hôm đó nhà có giỗ, bật ba máy lạnh với nồi chiên, chứ có ai ăn cắp đâu.
đại lý viễn thông tuyển người trực hotline, ca đêm thêm ba mươi phần trăm.
tháng này mạng miễn phí, tháng sau tự gia hạn trừ tiền, hỏi ra mới biết lỡ bấm đồng ý.
luật bắt phải hỏi rõ khách hàng trước khi trừ, vậy mà họ vẫn cứ lờ đi.
máy chủ đặt trong phòng có chữa cháy khí sạch, phun ra không ướt đồ.
phòng máy nóng lên ba lăm độ vì máy lạnh luân phiên không chịu đổi phiên.
trung tâm dữ liệu nước ta dùng một phẩy bảy phần điện cho một phần máy tính.
nhúng cả bo mạch vào dầu cách điện, quạt bỏ hết, yên ắng lạ thường.
dầu nhúng lâu làm mềm vỏ dây PVC, phải chọn loại vỏ khác.
nhiệt thải từ phòng máy đem sưởi hồ bơi, sấy sách, ngẫm cũng hay.
bảo vệ đi tuần bấm thẻ từng điểm, điểm tầng hầm hay bị bỏ sót.
tủ báo cháy hiển thị tiếng Anh, chú bảo vệ đọc không ra khu nào.
in sơ đồ màu dán cạnh tủ, vùng mấy là chỗ nào ai nhìn cũng hiểu.
hệ thống âm thanh báo động phát lời hướng dẫn bằng ba thứ tiếng.
hú còi mà không ai chạy là vì tuần nào cũng hú nhầm.
xin lỗi quý khách, khu vực mình đang bảo trì trạm, dự kiến mười sáu giờ có sóng lại.
tôi chạy xe ôm công nghệ, mất mạng một buổi là mất tiền chợ.
đường truyền riêng cho bệnh viện mổ từ xa cần độ trễ thấp và có dự phòng.
sợi quang quanh đường ống cũng nghe được tiếng cuốc, biết ai đang đào trộm.
ánh sáng tán xạ ngược lệch pha cho ra nhiệt độ từng mét dọc hầm cáp.
hầm cáp ngập lưng chừng, bơm hố ga chết, nước chè hôi mùi bùn.
nhân viên chui vào kiểm tra mang bình thở, buộc bóng đèn chống nổ trên mũ.
giá thuê cột treo cáp tăng, nhà mạng nhỏ kêu trời không chịu thấu.
phường ra quân cắt dây thừa, bó gọn, gắn thẻ màu từng đơn vị.
bà bán chè dưới gốc cột mừng quá, khỏi phải né sợi cáp võng quệt vào nón.
điện thoại bàn nhà tôi còn giữ, đầu số quen, chuông reng reng nghe nhớ.
cáp đồng bị thu hồi dần, cả tổng đài ngày xưa gom lại vừa một tủ con.
thư ký gõ biên bản bàn giao, liệt kê từng bộ nguồn, từng khay quang, từng cái khoá.
bên nhận ký nháy từng trang, bên giao xin khất ba món chưa tìm ra.
hạn chót là ngày ba mươi, trễ thì mỗi ngày phạt một phần nghìn giá trị hợp đồng.
giá đấu thầu bóng đèn đường cao gấp đôi thị trường, báo chí đặt câu hỏi.
sở trả lời rằng giá gồm cả cần đèn, cáp, tủ và bảo hành bảy năm.
người dân chỉ thắc mắc sao mới lắp năm ngoái mà đã tắt quá nửa.
đèn tín hiệu ở ngã tư Hàng Xanh chạy pin dự phòng, cúp điện vẫn chớp vàng.
bộ đếm lùi bị kẹt số chín, xe cứ đứng chờ ngơ ngác.
radar đo tốc độ treo trên giá long môn, nắng nóng quá hay khởi động lại.
camera hồng ngoại bị nhện giăng tơ trước ống kính, đêm nhìn toàn vệt trắng.
tín hiệu GPS trong phố cao tầng phản xạ lung tung, xe chạy trên mái nhà trên bản đồ.
máy phá sóng tự chế làm cả bãi xe không mở khoá được.
cục tần số đi dò bằng xe có ăng ten xoay, hoá ra do cái chuông cửa Trung Quốc.
cây viễn thông nguỵ trang thành cây dừa nhựa, lá bạc phếch trông buồn cười.
chớp một cái, sét đánh hỏng cả modem, tivi và đầu thu, mất toi mười mấy triệu.
lắp cắt sét ba cấp từ tủ tổng tới ổ cắm, kèm tiếp đất chung một điểm.
điện trở đất đo mùa khô phải dưới bốn ôm, đất cát thì thêm hoá chất giảm trở.
kim thu sét tia tiên đạo quảng cáo bán kính trăm mét, giới khoa học còn ngờ vực.
cây đa đầu đình bị trời đánh toác đôi, tối đó cả làng mất tiếng loa.
em ở trọ, chủ nhà tính điện bốn ngàn mà công tơ phụ quay nhanh bất thường, muốn kiểm tra thì phải nhờ ai?
anh thử tắt hết đồ, chỉ bật một bóng đèn một trăm oát trong mười giờ, nếu nhảy hơn một số là công tơ có vấn đề.
bên điện lực có cho mượn công tơ mẫu để so, chỉ cần làm đơn và đóng một khoản phí nhỏ.
chúng tôi sản xuất công tơ ba giá gửi dữ liệu qua đường dây điện, hiện vướng chỗ nhiễu từ máy hàn và biến tần.
buổi tối tín hiệu kém hẳn vì nhà nào cũng bật ti vi, sạc điện thoại, mấy bộ nguồn rẻ tiền gây nhiễu nhiều nhất.
giải pháp là cho công tơ chuyển tiếp lẫn nhau và tự nhảy sang sóng vô tuyến khi đường dây bẩn.
tụi em đang cần con chip đo lường chính xác cấp không phẩy năm mà giá dưới một đô la.
màn hình công tơ phơi nắng lâu bị đen từng vệt, người ghi số phải lấy tay che mới đọc ra.
vỏ nhựa ngả vàng, giòn gãy tai bắt vít, hỏi ra thì nhà thầu dùng nhựa tái sinh pha vào.
quạt công nghiệp trong xưởng may kêu ù ù làm công nhân nhức đầu, mà tắt đi thì nóng chịu không thấu.
nhiệt độ bên dưới mái tôn đo được bốn mươi mốt độ lúc hai giờ chiều, đã có người xỉu bên máy may.
ban nữ công đề nghị lắp tấm nước làm mát một đầu và quạt hút lớn đầu kia, kèm thêm nước chanh muối.
giám đốc hỏi khoản này hết bao nhiêu, nếu năng suất tăng được năm phần trăm thì bao lâu huề vốn.
máy lạnh phòng con gái kêu lạch cạch rồi phả ra toàn gió nóng, gọi thợ thì mùa này phải chờ ba bốn ngày.
thợ mở nắp ra thấy thằn lằn chết cháy trên bo mạch, cạo sạch, hàn lại một chân linh kiện là chạy.
tiệm bánh kem cần tủ mát giữ đúng bốn độ, mà mỗi lần mở cửa kính là mờ sương chẳng thấy bánh đâu.
kính sưởi nhẹ ba lớp sẽ hết mờ, tất nhiên tốn thêm điện và giá cũng cao hơn một khúc.
kho thanh long hai trăm mét vuông lạnh không đều, góc trong đóng tuyết còn ngoài cửa trái vẫn héo cuống.
thùng xếp sát vách quá nên gió không luồn, chừa hành lang hai tấc và kê pa lét thì mọi chuyện khác hẳn.
có bác nào từng làm kho lạnh chạy điện mặt trời ban ngày, ban đêm giữ lạnh bằng khối muối đông chưa ạ?
tôi xem ở Sơn La họ làm cho mận hậu, thùng chứa dung dịch đông ở âm năm độ, đêm mất điện vẫn giữ được tám tiếng.
đèn nuôi cấy mô trong phòng thí nghiệm toả nhiệt nhiều, phải bật máy lạnh quanh năm nên giá cây giống đội lên.
đổi sang dải led đỏ pha xanh, cây lùn mập và rễ nhiều hơn, lại bớt được nửa tiền lạnh.
ghe câu mực treo mấy chục bóng cao áp sáng trắng một vùng, dầu chạy máy phát ăn hết nửa tiền bán mực.
dùng đèn led thì tiết kiệm thấy rõ, có điều ngư dân bảo mực ít lên hơn vì màu sáng lạnh quá.
nhóm kỹ sư chỉnh phổ pha thêm vàng xanh, đi thử ba chuyến thì sản lượng ngang ngửa bóng cũ.
bóng đèn trên tàu chịu muối mặn và rung lắc, gioăng hở chút xíu là nước vào cháy chip.
khu chợ Đồng Xuân từng cháy nên bây giờ ban quản lý đi nhắc từng sạp cúp cầu dao trước khi về.
có sạp thắp nhang trên bàn thờ ông địa rồi khoá cửa về luôn, bảo vệ đi tuần ngửi khói mới hay.
nhà ống của em chỉ có một cửa trước, tầng trệt để xe máy, tối ngủ cứ nơm nớp lo chuyện hoả hoạn.
nên mở thêm lối lên sân thượng sang nhà bên, đặt thang dây, treo búa đập kính và gắn đầu báo khói nối mạng.
chìa khoá cửa sắt phải treo ở chỗ ai cũng biết, khói mù mịt quờ tay là đụng.
mặt nạ lọc khói dùng một lần chịu được chừng nửa giờ, loại trôi nổi thì đốt thử giấy là thấy khói lọt qua.
công an phòng cháy tới hướng dẫn, ai cũng thích phần phun bình, riêng phần tính lối thoát thì ngồi ngáp.
xưởng dệt len tụi tui có bụi xơ bám khắp, muốn tìm loại đầu báo không bị bụi làm kêu bậy.
loại hút mẫu khí qua ống nhỏ có lọc sẽ hợp hơn, mỗi tháng thổi ngược một lần bằng khí nén.
xe chữa cháy mini ba bánh vào được hẻm một mét rưỡi, mang ba trăm lít nước với máy bơm phun sương.
anh Quý thợ cơ khí ở Hóc Môn tự đóng chiếc xe ấy bằng đồ cũ, phường mượn đi dập được hai vụ.
sóng ở nhà tui yếu xìu, muốn gọi video cho con ở Đài Loan phải ra tận bờ đê đứng giữa nắng.
hợp tác xã muốn phủ sóng hai trăm héc ta đồng để điều khiển van tưới, kéo cáp thì không kham nổi.
một cột cao hai chục mét đặt giữa đồng, thiết bị tầm xa tốc độ thấp là đủ, mỗi van một cục pin xài ba năm.
cột dựng xong thì chim làm tổ trên ăng ten, sét đánh một lần cháy bộ thu, giờ đã có thêm kim thu sét.
nhân viên tiếp thị gõ cửa mời đổi gói cước, nói rẻ hơn mà cuối tháng cộng đủ thứ phụ phí lại mắc hơn.
tôi xin chấm dứt hợp đồng trước hạn thì họ đòi bồi thường cục phát với tiền kéo dây ban đầu.
theo điều bảy của bản đã ký, nếu nhà mạng không khắc phục trong ba ngày thì khách được đơn phương cắt mà không bị phạt.
anh tổng đài nghe vậy xin giữ máy, nhạc chờ kêu tới mười phút rồi cuộc gọi rớt.
bà con vùng lõm mong có một trạm nhỏ chạy nắng, phủ được trường học, trạm xá với hai chục nóc nhà.
cước vệ tinh chia đều cho cả bản thì mỗi nhà góp mười lăm nghìn, ai cũng thấy vừa sức.
`
