export default `
nhà xây chưa đầy năm mà tường nứt chân chim chằng chịt, quét sơn lại vẫn lộ.
chủ nhà tiếc tiền, bớt sắt sàn từ phi mười xuống phi tám, giờ đi nghe rung rung.
nền nhà bị lún một góc, viên bi thả xuống lăn vèo về phía bếp.
ép cọc đến mười hai thước thì chối, đầu cọc vỡ toác lòi thép.
máy ép thuỷ lực chất cục tải hai trăm tấn, hàng xóm kéo ra coi nứt tường nhà mình.
trước khi khởi công nên chụp ảnh hiện trạng nhà bên, có phường ký làm chứng.
đào hố móng gặp bùn nhão, thành hố sạt, cừ tràm đóng xuống trồi ngược lên.
cừ larsen ép khít mép, nước vẫn rỉ qua khe, trét mùn cưa với đất sét cho kín.
khoan nhồi ổn định vách bằng bentonite, đáy lắng mùn quá dày thì thổi rửa lại.
siêu âm cọc thấy khuyết tật ở độ sâu mười tám, khoan lõi lên toàn đất lẫn đá dăm.
bê tông thương phẩm tới trễ hai tiếng vì kẹt xe, đổ ra khô khốc như cơm cháy.
tài xế xe bồn lén bơm nước cho dễ trôi, độ sụt hai mươi mà mác thì tụt.
đúc mẫu lập phương mỗi cạnh mười lăm phân, ngâm nước, hai tám ngày đem nén.
đầm dùi kỹ quá thì phân tầng, đầm sơ sài lại rỗ tổ ong lòi cốt thép.
ván khuôn bung lúc nửa đêm, vữa tuôn xuống lấp cả đống cát.
cây chống tre già mọt ăn, kê trên gạch bể, không sập mới lạ.
tháo cốp pha sớm, ban công võng xuống hai phân, phải chống lại gấp.
thép gỉ vàng lớp mỏng thì không sao, gỉ bong vảy phải chà bàn chải sắt.
thép buộc cách khoảng lung tung, giám sát bắt tháo ra đan lại theo thước.
lớp bê tông bảo vệ mỏng dính, cục kê làm bằng gạch vụn thay vì vữa đúc sẵn.
bảo dưỡng bằng bao tải ướt bảy ngày, trưa nào cũng có người cầm vòi tưới.
nắng gắt quá, mặt sàn mới đổ se lại nứt toang như ruộng hạn.
xoa nền bằng máy cánh bướm, rắc bột tăng cứng, nhìn bóng như gương.
cắt khe co giãn trong vòng một ngày, trễ là nó tự tìm đường nứt.
bê tông khối lớn phải thả ống nước lạnh bên trong kẻo nứt nhiệt.
nước đá vảy trộn thay nước thường hạ nhiệt độ hỗn hợp xuống hai lăm độ.
tro bay thay xi măng làm bê tông chậm đông kết nhưng về sau chắc hơn.
cát biển chưa rửa đổ bê tông thì mười năm sau thép nở bung lớp vữa.
cát sông khan hiếm, giá lên gấp ba, thầu kêu lỗ xin trượt giá.
cát nghiền từ đá hạt sắc cạnh, trộn cần thêm phụ gia siêu dẻo.
thử cát bằng cách ngâm trong chai, lớp bùn trên mặt dày là cát bẩn.
đá một hai lẫn bột đá, vữa ăn nước, vón cục trong máy trộn.
xi măng để sát tường ẩm đã vón như hòn bi, bóp không vỡ thì bỏ.
thợ hồ trộn tay, quẹt mồ hôi, nói một bao bốn thúng cát là chuẩn.
gạch đất nung gõ vào nhau kêu coong coong là già, kêu bộp là non lửa.
gạch không nung xây xong hay nứt vì thợ vẫn tưới đẫm nước như gạch đỏ.
vữa chuyên dụng cho gạch nhẹ mỏng ba ly, dùng bay răng cưa mà kéo.
tường mười phơi nắng tây, đặt tay vào tối còn nóng hầm hập.
xây tường đôi ở giữa rỗng thì mát nhưng tốn chỗ và chuột hay chui.
nhà ống năm mét mặt tiền, giữa nhà tối om, ban ngày phải bật đèn.
khoét giếng trời thì mưa tạt ướt cầu thang, làm mái kính lại nóng như lò.
sân thượng thấm xuống phòng thờ, mảng trần ố vàng phồng rộp rơi lả tả.
dán màng khò bitum mà mặt còn ẩm nên rộp lên từng bọc khí.
chống thấm gốc xi măng hai thành phần quét hai lớp vuông góc nhau.
ngâm nước thử bốn tám tiếng trước khi lát gạch, bỏ bước này là ân hận.
cổ ống xuyên sàn là chỗ hay thấm nhất, quấn thanh trương nở rồi rót vữa không co.
chân tường hút ẩm lên cao cả thước, muối trắng ra như tuyết, sơn bong từng vảy.
khoan lỗ bơm silane vào chân tường cắt đường mao dẫn, chừng hai tháng mới khô.
khe tiếp giáp hai nhà mưa xuống nước chảy ròng ròng, đôi bên đổ lỗi nhau.
úp diềm tôn lên đỉnh khe, bắn keo, gắn về một phía để bên kia tự do lún.
hầm để xe thấm đáy, bơm keo PU vào vết nứt, keo gặp nước nở phồng bịt kín.
áp lực nước ngầm đẩy nổi bể, đang khô ráo bỗng trồi lên nửa mét.
băng cản nước đặt lệch, mạch ngừng trở thành mạch rò.
tinh thể thẩm thấu tự lấp vết nứt nhỏ hơn không phẩy bốn ly khi gặp nước.
vi khuẩn ngủ trong bê tông thức dậy tiết đá vôi, nghe như truyện cổ tích.
mái ngói cũ xô lệch, đêm mưa nghe nhỏ giọt xuống thau tong tỏng.
ngói âm dương rêu phủ, mèo chạy làm vỡ mấy viên, mò mãi mới ra chỗ dột.
mái tôn bắn vít hụt xà gồ, gió giật rung bần bật, long đền cao su lão hoá.
máng xối nghẹt lá bàng, nước tràn ngược vô trần, trần phồng như bụng cóc.
mái lá dừa nước lợp ba năm phải thay, nhưng nằm trưa thì mát chẳng gì bằng.
nhà sàn người Thái cột lim kê đá tảng, mối không leo lên được.
gỗ xoan ngâm bùn ao hai năm, mọt hết dám đục.
mối đùn ụ đất dưới chân tủ, gõ khung cửa nghe bộp bộp rỗng ruột.
rải thuốc chống mối dưới lớp lót nền, khoan giếng nhỏ quanh móng mà bơm.
cửa gỗ gặp nồm trương lên kéo không được, bào bớt rồi mùa hanh lại hở.
cửa nhựa lõi thép khoá gãy lưỡi, con lăn rơ, kéo nghe rít ken két.
kính cường lực tự nổ giữa trưa, vỡ vụn như hạt ngô, chẳng ai đụng vào.
tạp chất niken sunfua trong kính nở ra mà nổ, ngâm nhiệt trước sẽ loại được tấm xấu.
lan can inox thấp lè tè, trẻ con đu qua như chơi, phải nâng lên mét tư.
cầu thang bậc cao bậc thấp, đi quen chân rồi mà vẫn hụt.
gạch lát nền bộp, đi lọc cọc, cạy lên thấy vữa chỉ dính bốn góc.
gạch bóng kính trời nồm đổ mồ hôi, bà cụ trượt té gãy cổ xương đùi.
keo dán gạch cần quét khắp mặt, viên lớn phải dán cả hai mặt.
đá granite ốp bậc bị loang vết ẩm sẫm, mãi không khô.
ron gạch đen sì mốc, chà bàn chải đánh răng với thuốc tẩy mỏi tay.
thạch cao trần rạn mối nối vì thợ không dán băng lưới.
sơn bị phấn hoá, quẹt tay trắng bệch như bôi phấn.
bả matit dày quá bong cả mảng, cạo mất mấy ngày.
sơn giả đá phun lên hạt lấm tấm, gốc nước, ba lớp phủ bóng bảo vệ.
vôi trộn rơm giã nhuyễn với mật, tường đình hai trăm năm vẫn chắc.
trùng tu nhà cổ Hội An, thợ mộc tìm mãi chẳng ra gỗ kiền kiền đủ lớn.
nhà thép tiền chế dựng ba tháng xong, cột chữ I, kèo bắt bu lông cường độ cao.
bu lông siết tay áng chừng, máy đo lực lộ ra phân nửa chưa đủ mô men.
đường hàn góc ngậm xỉ, mài ra thấy rỗ lỗ chỗ, đội kiểm tra dán tem đỏ.
hàn que ẩm bắn toé, cháy cạnh, khí lỗ; sấy que ba trăm độ rồi hãy hàn.
dầm thép bị vênh xoắn sau hàn, nung đỏ hình tam giác nắn lại.
mạ kẽm nhúng nóng tróc ở lỗ khoan sau mạ, nước rỉ vàng chảy dài.
cẩu tháp quay trong gió cấp bảy, lái cẩu hạ cần thả phanh cho xoay theo gió.
dây cáp tưa sợi, móc không có chốt, bó thép tuột rơi xuống đường.
giàn giáo thiếu giằng chéo, sàn thao tác ván mục, hai thợ rớt từ tầng ba.
thợ đeo dây mà móc vào ống nước, coi như không đeo.
lưới bao che rách bươm, vữa rơi trúng nóc xe hơi khách đậu bên dưới.
chị phụ hồ bưng xô vữa leo cầu thang tạm, mỗi ngày bốn trăm ngàn.
cai thầu ôm tiền bỏ trốn, đám thợ ngồi bệt chờ ở cổng công trường.
nghiệm thu móng mà giám sát ngồi quán cà phê ký, sau này ai chịu trách nhiệm?
nhật ký công trình ghi mưa ba ngày mà cục khí tượng bảo trời nắng chang chang.
khối lượng phát sinh phải có phiếu yêu cầu và ảnh chụp kèm thước.
quyết toán chậm hai năm, nhà thầu phụ phá sản vì gánh lãi.
tạm ứng ba chục phần trăm, bảo lãnh thực hiện mười, giữ lại bảo hành năm.
em muốn xin phép xây bốn tầng trên đất hẻm ba mét, cần giấy tờ gì?
khoảng lùi một mét rưỡi bị lấn làm hàng hiên, đội trật tự tới đòi đập.
hoàn công dở dang thì sổ hồng chỉ ghi đất, không ghi nhà.
trắc đạc viên dựng máy toàn đạc trên chân ba, cân bọt thuỷ, ngắm gương.
mốc ranh bị ai nhổ dời qua nửa mét, hai nhà cãi nhau inh ỏi.
toạ độ trên sổ hệ cũ, chuyển sang VN2000 lệch đi mấy chục phân.
định vị vệ tinh động xử lý tức thời chính xác tới hai phân nếu trời quang.
gần tán cây rậm hay tường kính thì nó nhảy điểm, đừng tin.
đo lún định kỳ mỗi tháng, mốc chuẩn phải nằm sâu trong tầng đá.
thuỷ chuẩn đi khép vòng sai số vượt hạn, đo lại từ mốc số bốn.
nhà ông Cảnh nghiêng một phần trăm sau khi bên cạnh đào tầng hầm.
cảm biến nghiêng gắn vách chốt số liệu mười phút một lần, quá ngưỡng là nhắn tin.
kích nâng nhà lên một mét hai, thay móng, chèn gạch, rồi hạ xuống từ từ.
thần đèn quê Nam Định dời cả ngôi đình trên con lăn thép, dân đứng chật đường.
bơm vữa áp cao trộn đất thành trụ xi măng đất, nền yếu đỡ lún.
bấc thấm cắm xuống như châm kim, gia tải cát đắp, nước ép trồi lên.
chờ cố kết tám tháng, rút ngắn bằng hút chân không dưới bạt phủ.
nền đắp trên bùn bị trượt cung tròn, một bên tụt, một bên trồi.
vải địa kỹ thuật trải ngược chiều, mối khâu bung, cát lọt xuống bùn.
rọ đá lưới thép mạ xếp như gạch, nước qua được mà đất không trôi.
tường chắn không chừa lỗ thoát nước, mưa dầm đẩy đổ xuống nhà dưới.
neo đất căng bốn chục tấn, kẹp nêm tuột nghe cái bốp như súng nổ.
đóng cọc búa diesel làm rung chai lọ rơi hết trong tủ nhà bà Hợi.
robot ép cọc êm hơn, nhưng hẻm nhỏ thì xe không vô lọt.
thí nghiệm nén tĩnh chất tải gấp đôi, đồng hồ so chạy hai ly rưỡi.
khoan khảo sát lấy mẫu nguyên dạng, bọc sáp ong, để đứng, đừng xóc.
xuyên tĩnh đo sức kháng mũi từng hai phân, biểu đồ vọt lên là gặp cát chặt.
hồ sơ địa chất mượn của lô bên, hai chục mét cách nhau mà khác hẳn.
nhà trên bờ rạch cọc dừa mục, nửa đêm nghe rắc một tiếng rồi trôi luôn gian bếp.
dầm bê tông ứng lực trước căng cáp xong, bơm vữa chưa đầy để đọng nước gỉ cáp.
sàn bóng rỗng nhẹ hơn nên đi nhịp chín mét chẳng cần dầm.
cột bị rỗ chân, đục bỏ, ghép khuôn, rót vữa tự chảy mác sáu trăm.
dán sợi các bon gia cường dầm, keo epoxy phết kín không để bọt.
súng bật nảy đo cứng bề mặt, chỉ áng chừng, muốn chắc phải khoan lõi.
phenolphtalein phun lên mặt bẻ, chỗ không hồng là đã cacbonat hoá.
kết cấu cháy hai tiếng, bê tông hồng nhạt tức đã quá ba trăm độ.
nổ tách thép lòi, búa gõ kêu bộp bộp, bóc tới chỗ nghe đanh mới dừng.
in nhà bằng vữa phun lớp lớp, vòi nghẹt một phút là lớp dưới đã khô.
tấm tường rỗng lõi tre ép, nhẹ bằng nửa gạch mà đóng đinh không bám.
gạch đất nén xi măng năm phần trăm, phơi râm, xếp không cần nung.
rơm ép khối làm vách cách nhiệt, trát đất hai mặt thì chuột có đục không?
bùn đỏ trộn tro ép ngói, màu tự nhiên, còn lo kiềm thôi ra.
nhà chống lũ sàn cao ba mét sáu, thang gập, phao thùng phuy buộc dưới sàn.
nhà phao Tân Hoá Quảng Bình nổi theo nước, dây neo bốn cột trượt lên xuống.
bộ khung ghép sẵn bằng thép mỏng mạ, bốn người ráp ba ngày xong căn.
ốc vít ra mồ hôi rỉ sét vì nhà ven biển, nên dùng inox ba mười sáu.
kiến trúc sư vẽ mái cong thật đẹp, thợ đọc bản vẽ gãi đầu không biết cắt sao.
mô hình BIM phát hiện ống gió đâm xuyên dầm trước khi thi công.
phối cảnh lung linh, bàn giao nhà thì cửa xệ, sơn lem, ổ cắm lỏng.
chung cư nước thải trào ngược lên tầng hai vì ống đứng vướng bê tông rơi vãi.
thang máy kẹt giữa lầu tám và chín, tiếng người kêu vọng ra yếu ớt.
cáp tải thang mòn đứt tao, rãnh puly bóng loáng, thay đồng bộ mới an toàn.
bảo trì bảo quỹ hai phần trăm, ban quản trị với chủ đầu tư giành nhau giữ.
cư dân treo băng rôn đỏ lòm ban công đòi sổ.
phòng ngủ ồn vì vách rỗng, nghe bên kia ho cũng rõ.
sàn gỗ công nghiệp ngấm nước phồng mép, bước lên nhấp nhô.
phào chân tường mối ăn còn lớp vỏ sơn, ấn tay lủng.
ống đồng máy lạnh âm tường dập, lúc sửa đập gạch tan hoang.
bồn cầu bập bênh, mùi hôi len qua khe, trám silicon lại mốc đen.
vòi sen nhỏ giọt đêm khuya tí tách nghe phát điên.
vách kính tắm bung keo, nước lênh láng ngoài chiếu nghỉ.
mùi formaldehyt từ tủ ván dăm cay mắt, mở cửa ba tháng chưa bay hết.
than tre đặt góc tủ chẳng ăn thua gì, chỉ có gió trời là hiệu nghiệm.
thợ điện nước khoán gọn hai trăm ngàn một mét vuông, vật tư chủ mua.
mua sắt cân thiếu, cây mười một bảy dài có mười một rưỡi.
thép giả mác dập nổi na ná, uốn một cái gãy đôi.
phiếu xuất xưởng photo mờ nhoè, số lô không khớp thẻ treo trên bó.
gạch men lô sau lệch tông với lô trước, lát ra loang lổ.
đặt thừa năm phần trăm để bù hao, cất vài viên phòng khi vỡ.
thợ lát cán nền theo dây căng, gõ búa cao su nghe đều tay bôm bốp.
chỉ người có nghề nhìn ke góc đã biết nhà vuông hay méo.
giật cấp trần che dầm mà làm phòng thấp tịt, bí hơi.
bếp lửa đặt ngược hướng, bà nội không ưng, bắt xoay lại cả hệ ống.
xem ngày động thổ, mượn tuổi, cúng đất, con gà luộc ngậm hoa hồng.
móng vừa đào xong thì đụng đường cáp của bưu điện không có trên hoạ đồ.
ngày mưa ngập hố, bơm cạn xong bùn lại đùn vào, ba lượt mới đổ lót.
gỗ ghép thanh chịu lực cong được theo khuôn, nhà thi đấu vòm ấy toàn gỗ keo.
tre luồng ngâm muối bo sấy khô, liên kết bằng bu lông nhồi vữa.
mái vòm lá cọ hội trường treo quạt to, gió hiu hiu chẳng cần điều hoà.
bề mặt tôn cán sóng xước lúc kéo, về sau gỉ theo vệt.
đinh bê tông bắn gãy, tường mác cao, khoan bắt tắc kê sắt mới nổi.
mũi khoan cùn kêu ré, khói bốc, đụng trúng thép thì dời đi vài phân.
cưa lọng rung tay, lưỡi gãy văng trúng kính, may là có đeo.
máy cắt gạch nước bắn bùn trắng cả mặt, không nước thì bụi mịt mù.
dây điện kéo lê qua vũng, vỏ nứt, máy hàn rò giật tê cẳng.
phạt tiền nhà thầu không có nhà vệ sinh cho công nhân, dân quanh đỡ ngửi.
lán trại tạm bằng tôn, đêm mưa rào rào như ai đổ sỏi, chẳng ngủ được.
bếp ăn mười người chung nồi canh rau muống, cá khô, kể chuyện quê.
công trình nghỉ Tết, cử hai người trông xi măng, lương gấp ba.
mất trộm cả cuộn thép đêm giao thừa, camera quay phải màn sương.
sụt giá đất, dự án đắp chiếu, cọc thép lởm chởm rỉ ra.
bãi đất dự án cỏ mọc cao hơn đầu, bò vào gặm, trẻ đá banh.
thanh tra kết luận sai phép hai tầng, buộc tháo dỡ trong sáu mươi ngày.
cưa dây kim cương cắt sàn thành từng tấm, cẩu hạ xuống êm ru.
phá dỡ bằng kìm thuỷ lực nhai bê tông rau ráu, phun nước dập bụi.
thuốc nở tách đá rót vào lỗ, qua đêm khối trụ tự nứt làm ba.
nổ mìn đánh sập nhà cao tầng xong, mây bụi phủ ba con phố.
móng máy dập phải tách khỏi sàn, lót cao su, rãnh cát quanh bốn phía.
nền kho trung chuyển chịu xe nâng mòn, bụi xi măng bay bám hàng.
mài nền đánh bóng, thấm dung dịch silicat cho chắc mặt.
sơn epoxy phồng vì hơi ẩm đẩy từ dưới lên, chưa lót màng đã phủ.
khe co giãn vỡ mép, bánh xe nâng xóc nảy rơi pallet.
trám lại bằng nhựa polyurea, một giờ sau chạy xe được.
cần hỏi nhà chuyên môn: đất sét trương nở thì dùng móng gì cho nhà cấp bốn?
làm móng băng có giằng, thay lớp cát nửa mét, giữ ẩm đều quanh nhà.
cây si to sát tường hút nước, mùa khô nền teo, tường nứt xéo.
chặt cây xong đất nở lại, nhà lại trồi lên phía ấy, thật oái oăm.
rễ cây đội vỉa hè, luồn vào cống, nứt bể nước ngầm của quán nước.
ông giáo già ngồi đếm vết nứt, dán mảnh giấy mỏng qua khe xem có rách không.
giấy rách nghĩa là nứt còn chạy, giấy lành thì trám được rồi.
kẹp thuỷ tinh qua vết nứt nhạy hơn, gãy cái tách là biết ngay.
đồng hồ đo khe nhựa trong, hai vạch đỏ chồng nhau, tháng ghi một lần.
nhà mẫu trát đất thó có lỗ thông cao thấp, gió nóng thoát lên trên.
bản đồ quy hoạch treo ở phường ố vàng, con đường vẽ qua giữa bếp nhà tôi.
hỏi bao giờ mở đường, cán bộ lắc đầu bảo chờ vốn trung hạn.
nhà trong diện quy hoạch, dột cũng chẳng được sửa cho tử tế.
ngân hàng định giá căn nhà thấp hơn giá rao bán hai phần.
chị Thu ký công chứng xong mới hay mảnh đất dính lộ giới.
tiền cọc hai trăm triệu, bên bán đổi ý đền gấp đôi theo thoả thuận.
lời hứa gió bay, cứ giấy trắng mực đen mà làm.
căn nhà tranh của ngoại vách đất trộn rơm, mưa bão bao năm vẫn đứng đó.
nhà em mới xây xong mà hễ mưa lớn là nước thấm vô tường phòng ngủ, mở tủ quần áo ra nghe mùi ẩm mốc, phải làm sao cho dứt?
anh nên cho thợ đục thử một lỗ nhỏ coi nước theo đường nào vào, chứ trét đại bên trong thì vài bữa nó lại loang ra.
tôi muốn đổ mái bằng nhưng nghe nói nóng lắm, vậy có loại vật liệu nào lót lên cho mát mà đi lại được không?
thợ bên tôi hay lát gạch bọng hoặc tấm xốp ép rồi cán vữa lên, trưa nắng đặt bàn tay dưới trần không thấy hầm nữa.
vách ngăn bằng tấm xi măng sợi dễ khoan cắt, chỉ tội lúc cắt bụi bay đầy phòng, phải trùm kín đồ đạc.
chủ đầu tư yêu cầu đẩy nhanh tiến độ để kịp khai trương trước Tết, còn đội thi công thì xin thêm người làm ca đêm.
hôm đổ sàn lầu hai trời đang nắng bỗng sầm lại, cả đội chạy kiếm bạt che, bê tông vừa xoa xong rỗ mặt như bánh bò.
gặp mưa giữa chừng thì dừng ở một phần ba nhịp, hôm sau đánh nhám, rửa sạch, tưới hồ dầu rồi đổ tiếp.
cái nhà kho ấy hồi làm móng đá hộc, nay chất phân bón nặng nên nền võng xuống lòng chảo, xe đẩy hàng cứ tự lăn.
bơm bọt nở dưới nền nâng lên được mấy phân, khỏi dời hàng, sáng làm chiều xe chạy lại bình thường.
công ty chúng tôi chuyên sản xuất gạch bê tông khí chưng áp, đang tìm nguồn bột nhôm thay hàng nhập khẩu.
phôi sau khi phồng lên như bánh mì được cắt bằng dây thép căng, rồi đưa vào nồi hấp mười hai atmosphe trong tám tiếng.
dây cắt đứt giữa chừng thì nguyên khối bỏ, đập ra trộn lại, tính ra mỗi ca hao mất mấy khối hàng.
mặt gạch bị bở, tay quẹt ra bột, khách phản ánh bắt vít không ăn, treo tủ bếp là rớt.
thử lại mới biết vôi để lâu bị tả, hoạt tính kém, thành ra phản ứng không tới nơi tới chốn.
lò nung gạch ốp lát chạy con lăn gốm, chỉ cần một con gãy là gạch dồn đống lại cong queo hết.
màu men lô này ngả xanh hơn lô trước dù pha đúng công thức, kỹ thuật nghi nhiệt độ vùng giữa cao hơn mười độ.
chúng tôi làm ống cống ly tâm, mấy tháng nay bị rạn dọc, đem thử tải không đạt mà chưa tìm ra nguyên nhân.
có thể hơi nước bảo dưỡng cho vào sớm quá lúc bê tông còn non, cũng có thể cốt thép lồng đặt lệch tâm.
xưởng cửa sắt của chú Út hàn suốt ngày, khói hàn bám đen trần, con cháu ho liên tục nên muốn lắp quạt hút.
mạt sắt văng vào mắt phải đi bệnh viện lấy ra, vậy mà dặn đeo kính thì cứ kêu vướng.
sơn tĩnh điện sần như vỏ cam là do phun dày, còn lỗ kim thì vì bề mặt chưa sạch dầu mỡ.
buồng sấy trên một trăm tám chục độ mà chỗ gần cửa chỉ có trăm rưỡi, sơn chưa chín cào móng tay là tróc.
cửa cuốn kẹt giữa chừng, chìa điều khiển bấm không ăn, cả nhà phải chui qua khe để ra ngoài.
lò xo trợ lực gãy, trục rớt một đầu, thợ tới thay hết sáu trăm ngàn kể cả tiền công.
cầu thang sắt xoắn ốc ngoài trời rỉ tới mức thủng bậc, bước lên kêu cót két phát sợ.
cạo gỉ, quét chuyển hoá gỉ, lót chống ăn mòn, xong phủ hai lớp sơn màu thì dùng thêm được năm bảy năm.
nhà thờ tổ cột gỗ bị mối xông từ dưới chân lên, gõ nghe rỗng, thợ cắt phần mục rồi ghép mộng nối vào.
hoa văn đắp nổi trên đầu hồi bong ra, thợ nề già trộn vôi, mật mía, giấy bản giã nhuyễn đắp lại y như xưa.
người trẻ ít ai theo nghề ấy nữa, học ba năm mới cầm được bay chạm mà ngày công chẳng hơn thợ xây.
sau khi khảo sát địa chất, kỹ sư đề nghị đổi từ móng đơn sang móng bè vì lớp sét nhão dày quá năm mét.
tiền móng tăng thêm hai trăm triệu, gia đình họp lại bàn tới khuya rồi mới gật đầu.
bản dự toán gồm vật liệu, nhân công, máy thi công, chi phí chung, thuế và một khoản dự phòng năm phần trăm.
đơn giá nhà nước công bố theo quý thường thấp hơn giá mua thực tế ngoài cửa hàng.
xi măng lên mỗi bao bốn ngàn, thép lên từng tuần, thầu nào ký trọn gói từ năm ngoái thì coi như làm không công.
em xin hỏi hồ sơ thiết kế có bắt buộc phải thẩm tra với công trình cấp ba hay không, và ai có quyền ký?
ranh đất phía sau giáp mương thuỷ lợi, muốn xây bờ kè phải có ý kiến của trạm quản lý thuỷ nông.
tổ giám sát cộng đồng do dân bầu, ngày nào cũng có người ra đứng coi thợ trộn hồ, thấy thiếu xi măng là nhắc liền.
hôm qua bác Tám phát hiện cống đặt sai độ dốc, nước chảy ngược về đầu xóm, thế là phải đào lên làm lại.
nước sơn ngoài trời bị rêu xanh bám phía bắc, cạo rửa bằng vòi áp lực xong phải đợi thật khô mới lăn lót.
tường hồ bơi bong gạch lác đác, khách giẫm chân chảy máu, khu nghỉ dưỡng phải đóng cửa hai tuần để sửa.
hồ cá koi xây bằng gạch bị rò, mỗi đêm sụt năm phân nước, bơm liên tục mà cá vẫn đớp đớp trên mặt.
lấy phẩm màu nhỏ sát chỗ nghi ngờ, thấy vệt màu bị hút vào kẽ nào thì đúng là lỗ rò nằm ở đó.
nhà máy muốn làm mái che bãi nguyên liệu nhịp bốn mươi mét không cột giữa, kết cấu giàn không gian liệu có rẻ hơn khung kèo?
quả cầu nút giàn nếu tiện không chuẩn thì ống lắp vào vênh, siết mãi không khít.
bạt căng hình cánh buồm che sân trường đẹp thì đẹp nhưng ba năm là sờn đường may, gặp dông rách toạc.
chúng em là sinh viên năm cuối, làm đề tài dùng vỏ trấu với bùn thải để ép gạch nhẹ, rất cần chỗ thử cường độ.
mẫu nén được hai mươi lăm mêga pascal ở ngày thứ hai mươi tám, cao hơn dự tính nhưng hút nước hơi nhiều.
viên gạch để ngoài trời một mùa mưa không rã, chỉ sẫm màu lại và lấm tấm rêu.
cán bộ phòng quản lý đô thị hướng dẫn bổ sung ảnh phối cảnh và bản cam kết an toàn cho nhà liền kề.
thợ lắp thang nâng hàng chạy bằng xích, quên công tắc cuối hành trình, bàn nâng đội thẳng vào dầm cong vẹo.
lưới cáp chống rơi giăng ở cửa sổ phòng trẻ nhìn thoáng hơn song sắt, lúc cháy cắt được bằng kìm.
tấm lấy sáng trên mái ngả vàng, giòn, đi bảo trì giẫm nhầm là rơi xuống xưởng như chơi.
ba tôi làm thợ hồ bốn chục năm, tay nứt nẻ vì nước xi măng, tối nào cũng ngâm nước muối ấm.
ông hay nói xây nhà cho người ta ở đời này qua đời khác, làm dối một chỗ là mất ngủ.
bọc ni lông kín đống cát kẻo mưa trôi hết ra cống, phường phạt thì ai chịu?
cây xanh trước nhà bị bê tông bó sát gốc, hai năm nay vàng lá, rụng sớm, chủ nhà mới chịu đục rộng bồn ra.
giường tầng công nhân khung sắt ọp ẹp, trở mình là kêu, ốc lỏng siết lại mấy hôm đã sút.
bồn chứa nước bằng bê tông trên cao rò xuống cột, vệt rêu dài như râu, đập đi thì tiếc mà sửa thì chẳng ai dám leo.
ông thầu hứa bàn giao trước rằm tháng Bảy, nay đã sang tháng Mười mà gạch lát sân còn chưa chở tới.
vợ chồng tôi để dành mười hai năm mới đủ tiền cất nhà, nên chỗ nào làm ẩu là xót ruột lắm.
ống thoát nước trong tường bị thợ vứt vữa vào, nay bồn rửa cứ ứ lên, thông lò xo cũng không qua.
camera soi thấy cục vữa đông cứng chắn gần hết lòng ống, đành cắt một đoạn ở tầng dưới để lấy ra.
đơn vị tôi có máy quét ba chiều, đứng giữa phòng quay một vòng là dựng được mô hình sai lệch hai ly.
quét chùa cổ, cầu cũ, nhà máy chằng chịt ống đều được, gặp mặt kính với nước thì hay bị thủng dữ liệu.
cọc bê tông đúc xong chưa đủ tuổi đã chở đi ép, đầu cọc bể nát, hai cây phải nhổ bỏ.
nhà xưởng ven sông muốn nâng nền thêm tám tấc mà không làm tăng tải, nên nghĩ tới đất nhẹ trộn hạt xốp.
đường nứt chạy xéo bốn mươi lăm độ ở góc cửa sổ là do lún lệch, còn nứt rối mặt tường thì do vữa co.
tôi nhờ quý công ty báo giá sơn chống nóng cho mái tôn ngàn hai mét vuông, tính luôn công vệ sinh và xử lý gỉ.
thang giáo bao che thuê theo ngày, kéo dài một tuần là tiền thuê đã bằng nửa tiền sơn.
gió lớn thì không ai được lên mái, giám sát an toàn cầm còi đứng dưới nhất quyết không nhượng bộ.
gỗ cốp pha phủ phim dùng được bảy lần, thợ cạy thô bạo nên mới ba lần đã sứt cạnh.
dầu chống dính bôi nhiều quá làm mặt bê tông ố vàng, ít quá thì lúc dỡ bị bóc da.
`
