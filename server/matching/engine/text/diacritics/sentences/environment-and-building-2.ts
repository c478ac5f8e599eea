export default `
bãi rác huyện đầy nhóc rồi mà xe vẫn chở vô, nước rỉ đen thui chảy xuống ruộng.
phân loại rác tại nhà thì bà con làm được, nhưng xe tới lại trộn chung hết nên ai cũng nản.
vỏ cam, lá chuối, cơm thừa bỏ vào xô có vòi, tưới men rồi đậy kín nửa tháng.
đống ủ nóng tới sáu bảy chục độ thì hạt cỏ với trứng giun mới chết.
tui đảo đống phân hai lần mỗi tuần, khói bốc lên nghi ngút như nồi luộc bánh chưng.
tỉ lệ các bon trên đạm khoảng hai lăm tới ba chục thì ủ mau hoai, ít mất mùi khai.
nếu nắm nguyên liệu trong tay mà nước rịn kẽ ngón là quá ướt, phải trộn thêm mùn cưa.
ruồi lính đen đẻ trứng vào khe gỗ, sâu non nở ra ăn rau củ thối rào rào.
ấu trùng phơi khô bán cho trại gà, phân của nó bón hoa hồng rất sai bông.
máy băm cành cây dao mẻ, gặp khúc nhãn cứng là khựng lại bốc khói dây cu roa.
nhà em muốn mua máy ép bao ni lông thành viên, loại nhỏ chạy điện một pha có không?
ni lông dính bùn rửa tốn nước kinh khủng, phơi chưa khô đã mốc lấm tấm.
hạt nhựa tái sinh ra sợi bị sượng, kéo nhẹ là đứt, chắc lẫn nhiều loại nhựa quá.
bể nổi chìm tách nhựa PP với PET dựa vào chênh lệch tỉ trọng so với nước muối.
chai nước ngọt gỡ nắp, lột nhãn, băm mảnh, rửa xút nóng rồi vắt ly tâm.
đèn cận hồng ngoại nhận ra từng loại nhựa, súng khí thổi bật mảnh lạ khỏi băng chuyền.
mấy chị ve chai đạp xe rao khản cổ, ngày kiếm chưa tới trăm ngàn.
vựa phế liệu cháy hồi đêm, khói cay xè, xe chữa cháy phun tới sáng mới tắt.
lon bia nhôm ép bánh, nấu chảy ở bảy trăm độ, xỉ nổi lên hớt bỏ.
giấy vụn ngâm nước đánh tơi, kim ghim và băng keo lắng xuống đáy hồ quậy.
mực in khó tẩy, giấy tái sinh ra xám xịt, khách chỉ mua làm khay trứng.
vỏ xe cũ chất cao như núi, nước mưa đọng lại thành ổ muỗi vằn.
nhiệt phân cao su thu được dầu đen, than bột và mớ dây thép rối nùi.
dầu nhiệt phân khét và chua, đốt lò thì được chứ chạy máy là kẹt piston.
pin con thỏ, bóng đèn tuýp, nhiệt kế vỡ thì gom vào đâu hả chú?
thuỷ ngân chảy thành giọt tròn lăn lóc, tuyệt đối không quét bằng chổi.
rắc bột lưu huỳnh lên để nó kết lại rồi hốt vào lọ kín miệng.
chủ nguồn thải nguy hại phải khai chứng từ, mỗi liên giao cho một bên giữ.
thùng phuy đựng cặn sơn không dán nhãn, nằm phơi nắng nên phồng nắp.
giẻ lau dính dầu tự bốc cháy vì ủ nhiệt trong góc xưởng bí gió.
kho chứa chất thải nguy hại cần gờ chống tràn, mái che, bình chữa cháy và biển cảnh báo.
giá xử lý bùn xi mạ tính theo ký, chở đi xa còn cộng thêm tiền xe.
công ty xử lý nhận tiền xong đem chôn lén trong rừng cao su, công an đào lên cả trăm phuy.
đồng xử lý trong lò nung xi măng ở nghìn rưỡi độ thì chất độc bị phá huỷ sạch.
bùn sau ép còn ướt nhẹp tám chục phần trăm, chở đi toàn là chở nước.
máy ép khung bản bị xì nước ở mép vải, bùn bắn tung toé lên tường.
pha polyme đặc quá nó nhớt như nước mũi, bơm không lên nổi.
phải rắc bột từ từ vào xoáy nước, đổ ào một cái là vón cục mắt cá.
sân phơi bùn gặp mùa mưa thì cả tháng không khô, cỏ mọc lên xanh um.
sấy bùn bằng nhà kính năng lượng mặt trời có rô bốt đảo, mùa nắng ba tuần là tơi.
có ai mua bùn thải nhà máy bia không, nghe nói trồng cây tốt lắm.
bùn mà dính kim loại nặng thì không được làm phân, phải hoá rắn bằng xi măng.
viên gạch hoá rắn đem ngâm chiết, nước ngâm không được vượt ngưỡng chì và cadimi.
tro bay từ lò đốt rác nguy hiểm hơn tro đáy vì ngậm nhiều đi ô xin.
nhà máy điện rác Sóc Sơn mỗi ngày nuốt mấy nghìn tấn mà không cần phân loại trước.
rác Việt Nam ướt và nhiều cơm canh, phải ủ trong hố vài hôm cho ráo rồi mới cháy nổi.
cầu trục gầu ngoạm tung lên thả xuống cho rác đều, gầu kẹt sợi võng là đứng máy.
nước ép từ hố rác đen đặc, COD mấy chục nghìn, mùi chua gắt đến buồn nôn.
màng thẩm thấu ngược lọc được nhưng phần đậm đặc còn lại biết đổ đi đâu?
cô đặc bay hơi chân không ngốn điện, cặn muối bám cứng trong ống trao đổi nhiệt.
khí bãi rác rỉ qua khe đất nứt, ai quăng tàn thuốc là bùng lửa liếm loang loáng.
khoan giếng thu khí, nối ống HDPE về trạm, đốt đuốc hoặc chạy máy phát.
đóng bãi xong phủ đất sét, vải địa, lớp thoát nước rồi trồng cỏ lên trên.
bãi chôn cũ sụt lún lồi lõm, nước mưa đọng vũng, cò vạc đậu trắng xoá.
người nhặt rác đeo đèn trên trán, tay cầm móc sắt, bới tìm từ lúc gà chưa gáy.
em gái tôi làm vệ sinh môi trường, mảnh kính cắt đứt gân tay mà không có bảo hiểm.
phí thu gom mỗi hộ bốn chục ngàn một tháng, nhà nào đông người cũng đóng y như vậy.
trả tiền theo bao in sẵn thì ai xả ít sẽ lợi, tự khắc người ta bớt xả.
thùng rác công cộng bị trộm bánh xe, nắp gãy, nằm chỏng chơ bên gốc bàng.
cuối ngõ là điểm hẹn rác, chiều nào cũng ngập ngụa, xe máy phải lách.
trạm ép kín nằm ngầm dưới công viên, bên trên người ta vẫn tập dưỡng sinh.
xe cuốn ép rò nước vàng suốt dọc đường, người đi sau văng tục.
tấm gioăng đuôi xe bị mục, thay có mấy trăm nghìn mà chẳng ai chịu ký duyệt.
rác nhựa trôi theo sông ra biển, mắc vào rễ đước như cờ xí tả tơi.
lưới chặn nổi ở cửa rạch gom được hai tạ mỗi đêm, chủ yếu là hộp xốp.
rùa biển nuốt túi bóng tưởng sứa, mổ bụng ra thấy nguyên cuộn dây câu.
ống hút gạo với ống hút sậy bán được ít vì mau mềm, khách uống trà sữa kêu nhão.
hộp bã mía chịu dầu nóng tốt nhưng giá gấp ba hộp xốp, quán cơm bụi không mặn mà.
nhựa tự huỷ sinh học thật sự chỉ rã trong nhà máy ủ, quăng ra vườn thì vẫn trơ trơ.
cái máy nghiền thuỷ tinh ồn quá, mảnh bay ra găm cả vào găng tay.
cát thuỷ tinh trộn vào gạch lát vỉa hè lấp lánh đẹp mà lại chống trơn.
xỉ lò cao nghiền mịn thay được bốn chục phần trăm xi măng, bê tông ít toả nhiệt hơn.
xà bần phá nhà nghiền lại làm lớp móng đường hẻm, rẻ hơn đá xanh mua ở mỏ.
gỗ ván cũ dính đinh, máy băm gắn nam châm ở đầu ra hút đinh lại.
nệm cũ, ghế sô pha, tủ mục không ai nhận, đêm đến người ta lén khiêng ra bờ kênh.
phường mở ngày hội đổi rác lấy cây, các cụ xách báo cũ tới xếp hàng từ sớm.
học sinh rửa vỏ hộp sữa, cắt xẹp, phơi khô rồi nộp cho cô chủ nhiệm.
vỏ hộp giấy có lớp nhôm và nhựa, tách ra ép thành tấm lợp mát hơn tôn.
tivi đèn hình vứt đầy kho, kính phễu chứa chì nên không lò nào dám nhận.
bo mạch ngâm nước cường toan lấy vàng, khói nâu bay ra ăn thủng mái tôn.
lấy được chỉ vàng thì hai anh em cùng nhập viện vì phù phổi.
thu hồi bằng vi khuẩn ăn sắt thì chậm rề rề nhưng ít độc.
pin xe điện hết đời còn bảy tám phần mười dung lượng, ghép lại trữ điện cho trạm viễn thông.
pin phồng lên như gối thì đừng chọc, chọc là xì lửa phun ngay.
bình ắc quy xe tải cũ tính theo ký, thợ đổ a xít xuống cống cho nhẹ đặng chở.
tấm pin mặt trời bể mai mốt ai gom, có tái chế được không kỹ sư ơi?
kính tách ra trước bằng dao nóng, rồi lấy bạc, silic và khung nhôm.
hợp tác xã muốn làm phân compost từ bã nấm và phân bò, xin hỗ trợ máy đảo.
bã nấm rơm xổ bịch ra trắng tơ, trùn quế ăn vài tuần là mịn như bột cà phê.
trùn bò trốn khỏi luống khi mưa dầm, sáng ra thấy đỏ lòm quanh chân tường.
phân trùn có mùi đất rừng, bóp rời tay, rải gốc lan không sợ nóng.
rau thối ở chợ đầu mối mỗi đêm hai chục tấn, ép lấy nước nuôi vi tảo được chăng?
bã cà phê trộn vỏ trấu ép củi, cháy thơm lừng nhưng tàn nhiều.
lục bình phơi héo đan giỏ, phần rễ đen bỏ hố ủ với vôi bột.
vôi bột rắc nhiều quá làm mất đạm, mùi khai xông lên nhức cả mũi.
nấm trichoderma xanh mọc lan trên đống vỏ cà phê, sáu tháng rút còn ba.
vỏ cà phê chưa hoai mà bón thì mối kéo tới đục rễ.
gà chết dịch chôn không đủ sâu, chó bới lên tha khắp làng.
hố chôn phải cách giếng ít nhất ba chục mét, lót bạt, rắc vôi từng lớp.
giếng khoan nhà em bơm lên trong vắt, để một lát là vàng khè, có váng như mỡ gà.
mùi tanh tanh của nước giếng là do sắt, giặt áo trắng ố như nhuộm trà.
làm giàn mưa cho nước rơi qua mấy tầng vỉ, sắt gặp khí trời kết tủa đỏ quạch.
bể lọc ba lớp sỏi, cát thạch anh, than hoạt tính, rửa ngược mỗi tuần một lần.
mangan bám đen trong bồn cầu, chùi bằng thuốc tẩy cũng không sạch.
cát mangan xúc tác cần độ pH trên bảy phẩy năm thì mới giữ được mangan.
nước có thạch tín không màu không mùi, uống mười năm mới lộ đốm sừng ở lòng bàn tay.
bộ kit thử asen nhỏ ba giọt, đợi hai chục phút rồi so màu với thang mẫu.
vật liệu sắt hydroxit dạng hạt hấp phụ asen khá tốt, đầy thì thay chứ không rửa.
đun nước lên thấy cặn trắng bám đáy ấm là nước cứng, pha trà không ngon.
cột làm mềm hoàn nguyên bằng muối viên, nước rửa muối mặn đừng tưới cây.
máy lọc RO thải ra phần nhiều hơn phần uống, má tiếc của hứng lại lau nhà.
thay lõi đầu sáu tháng một lần mà thợ tới tháng nào cũng đòi thay.
lõi đen nhẻm nhớt nhợt là do nguồn nước máy vừa sửa ống, bùn tràn vào.
người bán cầm bút điện phân cắm vào ly nước cho đổi màu để hù doạ các cụ.
thật ra màu nâu ấy là sắt từ điện cực tan ra, chứ nước có bẩn gì đâu.
ở Bến Tre mùa khô nước máy lờ lợ, nấu cơm có vị mặn, rau luộc đỏ au.
mỗi nhà một hàng lu chứa nước mưa, nắp tôn đậy kín sợ lăng quăng.
mái tôn xi măng lẫn amiăng thì đừng hứng uống, mưa đầu mùa bụi bẩn phải bỏ.
cái bầu hất nước đầu bằng ống nhựa có trái banh nổi, đầy là tự bịt lại.
người dân miền núi Hà Giang gùi nước từ mó đá, đường trơn ngã vỡ can là khóc.
hồ treo lót đá xây hứng nước khe, ba bản dùng chung qua mùa hanh.
bơm va không tốn điện, nghe cạch cạch suốt đêm mà đẩy nước lên tận lưng đồi.
ống dẫn nước tự chảy bằng tre mau nứt, thay ống nhựa thì trâu giẫm bẹp.
đập đầu nguồn nhỏ bị lá mục bít, nước về bể còn tí tách vài giọt.
thợ khoan giếng đến đo đạc, chỉ chỗ gần gốc mít, khoan sáu chục thước gặp đá.
choòng khoan kẹt trong tầng sét dẻo, rút lên không được, quay xuống cũng không xong.
dung dịch bentonit giữ vách khỏi sập, đưa mùn khoan trồi lên miệng lỗ.
ống lọc khứa rãnh phải đặt đúng tầng cát, sỏi chèn quanh để cát mịn khỏi lùa vào.
giếng mới bơm toàn cát pha bùn, thổi rửa bằng khí nén nửa ngày mới trong.
đo điện trở đất bốn cực cho biết tầng nước nằm sâu cỡ nào trước khi đặt mũi khoan.
bơm hút hoài mà mực nước hạ dần, máy phải dời xuống hố sâu ba bốn mét.
anh thợ leo xuống hố máy bơm ngạt hơi xăng, tí nữa thì chết cả hai cha con.
máy bơm hoả tiễn cháy vì cạn nước mà không có rơ le bảo vệ.
trám lấp giếng bỏ hoang bằng đất sét viên, kẻo nước bẩn theo lỗ đó chui xuống tầng sâu.
xã có bao nhiêu giếng khoan chẳng ai đếm, đồng ruộng thì cứ lún dần.
khai thác nước ngầm quá mười mét khối ngày phải xin phép và gắn đồng hồ.
em hỏi chút, giếng đào gần nghĩa địa uống được không, nước trong và ngọt lắm.
xét nghiệm thấy nitrat cao, trẻ bú bình uống vào tím tái môi.
nhà tiêu hai ngăn nằm trên dốc thì nước phân ngấm thẳng xuống giếng dưới chân.
vây thành giếng cao tám tấc, tráng sân xi măng dốc ra ngoài, có rãnh thoát.
sau lũ, giếng nào cũng đục ngầu, trạm y tế phát viên cloramin B cho từng hộ.
thau giếng là múc cạn, cọ vách, đổ lại nước mới rồi mới khử trùng.
phèn chua cạo một nhúm, quậy theo một chiều, chờ cặn lắng xuống đáy lu.
cây gáo dừa, cái lu sành, mái lá dột là cả tuổi thơ uống nước trời của tôi.
hạt chùm ngây giã nhỏ cũng làm trong nước được, có điều để lâu có mùi.
nhà máy nước lấy từ sông Đuống, mùa lũ độ đục mấy trăm, phèn châm liên tục.
bể lắng ly tâm có cần gạt bùn quay chậm như kim đồng hồ.
tôi vận hành trạm bơm cấp hai, áp lực đầu mạng giữ ba ký rưỡi.
vỡ ống gang trên đường Láng, nước phun cao như vòi rồng, dân mất nước hai ngày.
ống cũ từ thời Pháp đóng cáu dày đặc, đường kính trong còn lại bằng cái chén.
tỉ lệ thất thoát nước ba mươi phần trăm, nghĩa là ba xô thì mất gần một.
nghe rò rỉ bằng tai nghe cắm đất lúc hai giờ sáng, phố im mới nghe tiếng xì.
thiết bị tương quan gắn hai đầu ống, so độ trễ âm thanh mà tính ra chỗ thủng.
đồng hồ nước quay vù vù dù đã khoá hết vòi, chắc rò ngầm dưới nền bếp.
hoá đơn tháng này gấp năm tháng trước, chị thu tiền bảo tự tìm chỗ rỉ đi.
vòi nước khục khặc, xì hơi rồi phun ra thứ nước nâu như nước chè.
phao bồn mái hỏng, nước tràn xối xả xuống ban công hàng xóm cả đêm.
bồn inox đứng nắng, nước nóng bỏng tay, chiều về không tắm được.
trong bồn nhựa có mùi hồ bơi, để qua đêm bay bớt là do clo dư.
áp lực nước yếu xìu, tầng bốn tắm gội nhỏ giọt, phải gắn bơm tăng áp.
bơm tăng áp cứ giật cục liên hồi vì bình tích áp xì hết hơi.
dán băng tan quấn ngược chiều ren nên vặn chặt mấy cũng rịn nước.
ống PPR hàn nhiệt non quá thì tuột, già quá thì nhựa chảy bít lòng.
ống kẽm âm tường mục, nước thấm loang ra mảng tường nhìn như bản đồ.
máy lọc nước cộng đồng đặt ở trường tiểu học, em nào cũng có chai riêng.
công suất hai trăm lít giờ, gồm bơm, ba cột lọc, hai màng và đèn diệt khuẩn.
thầy hiệu trưởng lo nhất là tiền thay lõi, huyện cho máy chứ đâu cho lõi.
trạm cấp nước xã bỏ hoang bốn năm, đường ống cỏ phủ, nhà điều hành mất cửa.
giao cho doanh nghiệp tư nhân quản thì sợ tăng giá, để xã quản thì chẳng ai chăm.
người Khơ me ở Trà Vinh đào giếng giồng cát, nước ngọt nằm trên nước mặn.
bơm quá tay là nước mặn trồi lên như cái nón, giếng coi như bỏ.
chưng cất nước biển bằng kính nghiêng và nắng, mỗi mét vuông được bốn lít ngày.
tấm đen hút nắng, hơi ngưng thành giọt lăn theo mặt kính xuống máng.
trên đảo Nam Du nước ngọt chở bằng ghe, mỗi khối tới ba trăm ngàn.
máy khử mặn dùng màng cao áp, hồi lại năng lượng từ dòng nước muối bằng bộ trao áp.
hà bám đầy ống hút nước biển, tháng nào cũng thuê thợ lặn cạo.
cục trưởng tuyên bố tới cuối năm chín lăm phần trăm dân nông thôn có nước hợp vệ sinh.
hợp vệ sinh với đạt quy chuẩn là hai chuyện khác nhau, nhà báo hỏi vặn lại.
con rạch sau nhà cấm bơm tưới vì nhiễm dầu, nhưng biển cấm bị dây bìm bìm che mất.
nước hồ thuỷ điện tanh mùi bùn khi xả đáy, nhà máy nước hạ lưu trở tay không kịp.
geosmin do tảo tiết ra làm nước mùi đất, phải châm than bột mới khử nổi.
phích đựng nước đóng cáu, bỏ giấm với vỏ trứng lắc mạnh thì bong ra.
bình hai mươi lít rửa vội bằng vòi xịt, đáy còn rêu xanh mà vẫn đóng nắp bán.
công nhân chiết rót không đội mũ trùm, tóc rớt vào bình, khách chụp hình đăng lên mạng.
cơ sở nước đá viên lấy nước giếng chưa lọc, cục đá đục lòi mấy sợi cặn.
tem truy xuất dán trên nắp bình, quét mã ra ngày súc rửa và người chịu trách nhiệm.
có thứ bột nào rắc vào là nước phèn trong liền để đi biển cho tiện không bác?
vải lọc gấp tám lớp giữ được phần lớn phẩy khuẩn tả, nghèo mấy cũng làm được.
phơi chai nhựa trong trên mái tôn sáu giờ nắng gắt là nước đủ sạch để uống tạm.
lọc gốm thấm bạc chảy tong tong chậm rì, mỗi giờ được hơn lít rưỡi.
nứt một đường chân chim trên bầu gốm là coi như bỏ, vi khuẩn lọt qua ngay.
hồ bơi nước xanh lè qua một đêm mưa, đổ đồng sunfat với clo vào mới trong lại.
mắt khách đỏ hoe, da khô rát, chắc pH tụt thấp quá.
bình lọc cát hồ bơi áp kế lên quá vạch đỏ thì xoay tay van sang rửa ngược.
kỹ thuật viên khuyên hút cặn đáy lúc sáng sớm khi mặt nước còn phẳng.
tôi cần báo giá trọn gói cho một trạm cấp nước tám trăm hộ, nguồn là suối đục theo mưa.
mời các nhà thầu nộp hồ sơ năng lực trước mười bảy giờ ngày thứ Sáu.
giá chào thấp nhất chưa chắc thắng, tổ chuyên gia còn chấm điểm kỹ thuật.
đại diện bên vay vốn quốc tế đi thực địa, hỏi đàn bà trong bản mất bao lâu để lấy nước.
mỗi ngày mất ba tiếng chứ ít đâu, chị Mỷ trả lời qua người phiên dịch.
có nước về tận sân, chị em có thêm thì giờ thêu thùa, con gái được đi học.
tuyến ống qua đất ông Chín nên ông đòi đền mấy gốc bưởi rồi mới cho đào.
đồng hồ tổng lệch với tổng đồng hồ con, chênh cả trăm khối chẳng biết đi đâu.
kẻ gian khoan ống đấu tắt trước đồng hồ để tưới vườn thanh long.
bắt được thì truy thu mười hai tháng, cúp nước và bêu tên trên loa.
van xả khí trên đỉnh dốc kẹt rác nên túi hơi chặn ngang, cuối xóm khát khô.
nước va dội lại kêu cái rầm mỗi khi bơm dừng đột ngột, khớp nối bung toác.
lắp biến tần cho bơm chạy êm lên từ từ thì hết nước va mà còn bớt tiền điện.
đứa cháu hỏi nước từ đâu ra, tôi chỉ lên mây rồi chỉ xuống đất.
rừng đầu nguồn còn thì khe còn chảy, phá trồng keo là mó nước tịt dần.
dân bản có lệ cúng bến nước mỗi năm một lần, ai làm bẩn bến bị phạt con heo.
phim hiển vi cho thấy trùng bánh xe bơi trong bùn, dấu hiệu bể đang chạy ổn.
lọc đĩa tưới nhỏ giọt bị rong nhầy bịt, đầu nhỏ giọt nghẹt đến chín phần mười.
tụi em súc đường ống bằng a xít photphoric loãng mỗi cuối vụ là thông.
cái máy tạo nước từ không khí quảng cáo rầm rộ, tính ra mỗi lít tốn gần một số điện.
vùng khô như Ninh Thuận độ ẩm thấp, máy ấy chạy cả ngày được có vài xị.
lưới bắt sương căng trên đèo, sáng ra nước đọng nhỏ xuống máng tre lách tách.
giữ sạch nguồn bao giờ cũng rẻ hơn làm sạch lại, học trò nào cũng thuộc mà lớn lên quên.
chị nhân viên tổng đài ghi nhận phản ánh và hẹn trong bốn mươi tám giờ sẽ có người tới.
hôm qua hẹn sáng, tới chiều tối mịt vẫn chẳng thấy ai gõ cửa.
thôi thì anh em hàng xóm hùn tiền, mua ống về tự nối cho xong chuyện.
ông thợ già lấy đũa tre gõ vào thành bồn, nghe tiếng đục là biết cặn tới đâu.
máy bay không người lái chụp ảnh nhiệt tìm đám cháy âm ỉ trong lòng bãi rác.
tưới nước lên chỗ cháy ngầm chỉ làm khói dày thêm, phải đào lên dập từng ụ.
thùng ủ xoay bằng phuy nhựa khoan lỗ, mỗi sáng quay vài vòng cho thoáng.
rác tết nhiều gấp đôi, quất héo, đào tàn, giấy gói quà chất cao tới bụng.
bao bì thuốc trừ sâu bỏ vào bể bê tông ngoài đồng, có nắp khoá và hình đầu lâu.
vỏ chai thuốc tráng ba lần, đục thủng đáy để không ai lấy đựng mắm.
trấu dính dầu thải đốt lò gạch, khói xanh lè và mùi cao su cháy.
tiền cọc vỏ chai hoàn lại tại máy, bỏ chai vào khe là nhả đồng xu leng keng.
nhà sản xuất phải đóng góp cho quỹ tái chế theo khối lượng bao bì đưa ra thị trường.
bên em bán ve chai chứ có xuất hoá đơn đỏ đâu mà đòi thuế giá trị gia tăng.
làm sao chứng minh được lô hạt nhựa này có ba chục phần trăm nhựa tái chế?
đơn vị chứng nhận nước ngoài cử chuyên gia sang kiểm sổ cân, phiếu nhập từng chuyến.
sợi polyester từ chai cũ kéo ra mềm như bông, may áo khoác xuất sang Nhật.
thuyền thúng đan nan tre trét dầu rái nay thay bằng thúng nhựa, mảnh vỡ dạt đầy bãi.
phao xốp bè hàu rã ra thành hạt trắng li ti lẫn trong cát, nhặt đến bao giờ cho hết.
tỉnh Quảng Ninh bắt đổi sang phao HDPE bền, chủ bè kêu giá cao và khó buộc dây.
cái gì cũng nhựa, ngay con cá cơm mổ ruột cũng thấy sợi xanh sợi đỏ.
giếng nhà tôi khoan bốn mươi mét, nước bơm lên để qua đêm là có lớp váng óng ánh và cặn vàng lắng dưới đáy xô.
em tính xây bể lọc mà không biết phải đổ cát dày bao nhiêu, sỏi cỡ nào, bao lâu thì phải thay cát một lần.
đổ sỏi lớn hai tấc dưới đáy, trên là sỏi nhỏ một tấc, cát vàng năm sáu tấc, trên cùng cho nước rơi qua vòi sen để ăn gió.
khi thấy nước chảy chậm thì cào bỏ lớp cát mặt chừng hai phân đem rửa, chứ không cần thay hết cả bể.
nước lọc xong trong veo nhưng đem thử vẫn còn vi khuẩn, uống thì phải nấu sôi hoặc chiếu đèn.
quê em vùng đá vôi, ấm đun nước ba tháng là đóng cặn trắng dày như vỏ trứng, bình nóng lạnh hỏng liên tục.
xin cho hỏi mấy cái máy từ trường gắn ngoài ống quảng cáo chống cặn có thật sự hiệu quả không?
theo chỗ tôi biết thì kết quả nghiên cứu rất trái ngược nhau, muốn chắc ăn nên làm mềm bằng hạt nhựa.
nhà máy nước đá tinh khiết nhà mình bị khách trả hàng vì viên đá đục ở giữa và có vị lạ.
đá đục thường do khoáng hoà tan và bọt khí, còn vị lạ nên xem lại than lọc với đường ống nhựa mới thay.
chúng tôi thu mua vỏ lon, chai nhựa, giấy cũ khắp ba huyện, nay muốn đầu tư dây chuyền rửa và băm để bán được giá hơn.
máy rửa nhựa tốn nước quá, mỗi ngày gần ba chục khối, thải ra toàn đất cát với nhãn giấy nát vụn.
nước rửa cho qua lưới mịn, lắng, tuyển nổi rồi bơm quay lại thì lượng nước mới chỉ còn một phần năm.
bao xi măng, bao phân bón cũ giặt mãi vẫn còn bột trắng, hạt ra xám và có mùi, người ta chê không mua.
tấm lót chuồng, chậu cây, cọc tiêu là những thứ chịu được nhựa xấu, nên làm mấy món đó trước.
ván ép từ túi ni lông trộn mạt cưa nặng và chắc, ngâm nước không rã, đóng bàn ghế công viên được lắm.
có điều khi ép phải canh nhiệt, nóng quá thì bốc khói khét, nguội quá thì bở ra như bánh khô.
mẹ tôi gom rác bếp ủ trong thùng sơn cũ, ban đầu ruồi nhặng bu đen, sau nhờ rải mùn cưa dày lên trên mới hết.
phân ủ xong đen tơi, trộn đất trồng cà chua, cây mập mạp sai quả, hàng xóm sang xin về học theo.
hội người cao tuổi vận động được hơn hai trăm hộ, mỗi tháng bớt cho xe rác chừng bốn tấn.
khó nhất là giữ cho mọi người khỏi nản, nên cứ cuối tháng lại có buổi đổi phân lấy trứng gà.
công ty môi trường xin tăng giá vì xăng dầu lên, hội đồng nhân dân bàn mãi chưa biểu quyết.
lò đốt rác xã đặt giữa đồng cách nhà dân có ba trăm mét, hễ trở gió là cả làng phải đóng cửa.
ống khói thấp, nhiệt độ lò không lên nổi năm trăm, rác ướt nên phải tưới thêm dầu mới cháy.
chuyên gia khuyên bỏ lò nhỏ ấy đi, gom về khu xử lý liên huyện tuy xa mà sạch.
tiền chở mỗi tấn thêm hai trăm ngàn, xã nghèo lấy đâu ra, thế là lò vẫn cứ đốt.
tôi nhận được thông báo chuyển bãi tập kết tới sát vách nhà mình mà chẳng ai hỏi ý kiến lấy một câu.
mấy chục hộ cùng ký đơn gửi lên thành phố, kèm hình chụp ruồi đậu kín mâm cơm.
hai tuần sau có công văn trả lời, hứa dời đi trong quý ba và trước mắt cho phun khử mùi hằng ngày.
bùn ao cá tra sên lên mỗi vụ cả ngàn khối, đổ đâu cũng bị la, bơm ra sông thì phạm luật.
rải lên ruộng một lớp mỏng hai phân, phơi vài nắng rồi cày vùi, lúa vụ sau bớt được một phần ba phân bón.
bùn đáy kênh nội thành lẫn kim tiêm, mảnh chai và dầu nhớt thì đừng nghĩ tới chuyện trồng trọt.
mẫu phân tích cho thấy kẽm và đồng cao, có thể do thức ăn chăn nuôi với nước thải xưởng cơ khí.
bên nhận xử lý đòi phải ép khô xuống dưới bảy mươi phần trăm ẩm mới chịu ký hợp đồng.
xưởng thuê máy ép lưu động gắn trên xe tải, mỗi quý tới làm hai ngày, rẻ hơn mua đứt.
pin cũ của đồ chơi, điều khiển, đồng hồ treo tường nhà ai cũng có mà chẳng biết bỏ đâu cho đúng.
siêu thị đặt cái thùng trong suốt cạnh quầy thu ngân, mỗi tuần gom được gần hai chục ký.
bóng đèn huỳnh quang vỡ trong phòng thì mở cửa sổ, ra ngoài mười lăm phút rồi hãy vào dọn.
kim tiêm của người bệnh tiểu đường cho vào chai nhựa cứng vặn chặt nắp, ghi chữ bên ngoài, đừng vứt chung rác bếp.
đồ hiệu cũ, giày dép mòn đế, chăn màn rách được băm ra làm bông lau máy và lõi nệm.
sợi ngắn quá kéo không thành, chỉ còn cách ép nỉ lót thùng xe hay cách âm vách phòng.
`
