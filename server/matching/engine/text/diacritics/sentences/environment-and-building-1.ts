export default `
nước từ cống xưởng nhuộm chảy ra lúc tím lúc đỏ, cá dưới mương chết nổi lềnh bềnh.
tụi tui làm bún tươi, nước gạo chua đổ ra ao riết rồi bốc mùi thum thủm cả xóm.
có cách nào xử lý nước thải lò mổ mà không tốn nhiều đất không anh?
bể kỵ khí giữ nước lại chừng hai ngày cho vi khuẩn ăn bớt chất hữu cơ rồi mới sang bể thổi khí.
bọt trắng dày cả gang tay nổi phủ kín bể sục, gió thổi bay tung toé lên lối đi.
bùn trong bể lắng không chịu chìm, cứ lờ lờ trôi theo máng răng cưa ra ngoài.
kỹ sư môi trường lấy mẫu nước đầu ra, đo thấy amoni vẫn vượt quy chuẩn gấp ba lần.
xưởng mạ kẽm của anh Tư bị thanh tra niêm phong vì xả lén ban đêm.
muốn khử màu nước nhuộm thì người ta châm phèn nhôm, chỉnh độ pH rồi thêm chất trợ keo tụ.
bông cặn kết lại to như hạt tấm, khuấy mạnh quá là vỡ vụn ra hết.
ống xả khói lò đốt mùn cưa cứ phụt muội đen lấm tấm lên quần áo nhà hàng xóm.
bà con quanh nhà máy thức ăn chăn nuôi than mùi tanh nồng không sao ngủ nổi.
tháp rửa khí phun sương dung dịch xút từ trên xuống, còn khí thải đi ngược từ dưới lên.
túi vải lọc bụi rách mấy chỗ nên xi măng bay mù mịt, công nhân ho sặc sụa.
mỗi lần máy nghiền đá chạy là rung cả nền nhà, chén bát trong tủ kêu lách cách.
xin hỏi thiết bị tách dầu mỡ cho bếp quán lẩu khoảng hai trăm khách thì giá bao nhiêu?
hố ga đầy váng mỡ đông cứng như sáp, thợ phải xúc bằng xẻng mới thông được.
vi sinh chết sạch sau khi xưởng đổ nhầm thuốc tẩy xuống bể gom.
phòng sơn ô tô không có quạt hút, hơi dung môi làm thợ nhức đầu chóng mặt.
than hoạt tính bão hoà rồi thì phải hoàn nguyên bằng hơi nước quá nhiệt hoặc đem thay mới.
tiếng máy nén khí rít lên inh ỏi suốt đêm, ông cụ nhà bên phải nhét bông vào tai.
chúng tôi cần một cái hộp tiêu âm bọc quanh quạt ly tâm nhưng vẫn phải thoáng kẻo nóng động cơ.
đặt tường chắn bằng tấm đục lỗ nhồi bông khoáng thì độ ồn giảm được mươi mười lăm đề xi ben.
hồ sinh học trồng bèo tây và thuỷ trúc hút bớt đạm lân trước khi nước chảy ra kênh.
bèo mọc dày đặc, không ai vớt, chết rục xuống đáy lại làm nước đen kịt.
chủ trại heo năn nỉ được gia hạn thêm sáu tháng để xây xong hầm chứa phân.
cán bộ xã lập biên bản, yêu cầu cơ sở ngừng xả cho đến khi khắc phục xong.
màng lọc sợi rỗng bị nghẹt, áp suất hút tăng vọt mà lưu lượng chỉ còn một nửa.
ngâm màng trong nước javel loãng rồi a xít chanh thì cặn hữu cơ và cáu vôi mới tan.
máy thổi khí nóng rát tay, nhớt hộp số đen sì, thợ bảo bạc đạn sắp bể.
đĩa phân phối khí bị rách màng cao su, bọt sủi ùng ục một góc còn chỗ khác lặng thinh.
hoà tan oxy trong bể phải giữ từ hai đến bốn miligam mỗi lít thì bùn mới khoẻ.
bùn hoạt tính tốt có màu nâu cà phê, mùi đất ẩm, lắng ba mươi phút là trong veo.
nếu bùn ngả đen và hôi mùi trứng thối thì chắc chắn đang thiếu khí.
anh ơi, cái bơm chìm nhà em cứ chạy vài phút là nhảy áp, chắc vướng giẻ rách.
rác vải vụn với tóc quấn chặt cánh bơm, phải mở bụng bơm ra cắt từng sợi.
song chắn rác làm bằng thép không gỉ đặt nghiêng sáu mươi độ, cào tự động mỗi mười lăm phút.
làng nghề giấy đổ bột trắng đục ra sông, đáy thuyền bám đầy như hồ dán.
nước rỉ từ đống bã khoai mì chảy tràn xuống ruộng làm lúa cháy lá, cháy rễ.
tui kể cho nghe, hồi trước con rạch này tắm được, giờ lội xuống là ngứa gãi tróc da.
sở tài nguyên cấp giấy phép xả thải với lưu lượng tối đa năm trăm mét khối một ngày đêm.
quan trắc tự động truyền số liệu về trung tâm năm phút một lần, đứt mạng là phải báo ngay.
đầu dò pH trôi giá trị, hiệu chuẩn bằng dung dịch đệm bảy với mười mà vẫn lệch.
lò nấu nhôm phế liệu khói trắng cay xè mắt, trẻ con trong xóm viêm họng liên miên.
xyclon chỉ giữ được hạt bụi thô, còn bụi mịn thì phải nhờ đến lọc tĩnh điện.
bản cực lắng bám bụi dày quá làm phóng điện lách tách, búa gõ rũ mãi không rơi.
xưởng gỗ chà nhám suốt ngày, bụi bay phủ trắng tóc trắng vai từng người thợ.
ống hút bụi dùng ống nhựa ruột gà, mạt cưa ma sát sinh tĩnh điện giật tê tay.
cần lắp van chống nổ cho phễu chứa bột gỗ vì chỉ một tia lửa là bùng lên.
than tổ ong nhà bà bán bún cứ chiều nhóm lên là khói xộc thẳng vào phòng khách tôi.
chị chủ tiệm giặt hỏi có cách nào lọc lại nước xả lần cuối để dùng cho lần giặt đầu.
công nghệ lọc sinh học dùng lớp vỏ dừa và dăm gỗ ẩm để vi khuẩn ăn khí hydro sunfua.
lớp đệm khô quá thì vi khuẩn ngủ, ướt quá lại bí khí, phải tưới vừa ẩm tay.
khí amoniac trong chuồng gà đẻ nồng đến nỗi bước vào là chảy nước mắt.
rải men vi sinh lên nền trấu chừng hai tuần là bớt hăng, gà cũng ít hen khò khè.
nhà máy cao su sơ chế ở Bình Phước xả mủ thừa, mùi thối lan xa cả cây số.
người ta dùng bể tuyển nổi, bơm bọt khí li ti đẩy hạt mủ lên mặt rồi gạt đi.
thanh gạt váng bị kẹt xích, váng dày lên rồi lật chìm ngược trở lại.
giám đốc phân trần rằng hệ thống cũ thiết kế cho một nửa công suất hiện nay.
bao nhiêu tiền một mét khối nước thải thì xưởng nhỏ như tụi em gánh nổi?
khu công nghiệp thu phí theo tải lượng ô nhiễm chứ không chỉ theo số khối.
nước thải thuộc da chứa crôm hoá trị ba, phải kết tủa bằng vôi trước khi nhập chung.
thịt thừa, lông và mỡ lọc ra từ xưởng da ủ lại vài hôm đã thối inh lên.
ông thầy ở trường đại học dẫn sinh viên xuống đo mùi bằng túi khí và hội đồng người ngửi.
ngưỡng mùi khó định lượng vì người thì thấy khét, người lại bảo chua chua.
mấy con lươn trong bể tự dưng ngoi đầu hớp khí, chắc nước giếng nhiễm thứ gì rồi.
chuông báo mực nước bể gom kêu tít tít cả đêm vì phao bị cặn bám dính cứng.
hãy kiểm tra tủ điều khiển trước, coi rơ le nhiệt có bị ngắt hay không.
ozon đánh gãy phân tử màu rất nhanh nhưng máy phát ngốn điện và ống dẫn mau giòn.
tia cực tím chỉ diệt khuẩn khi nước trong, nước đục thì ánh sáng không xuyên qua nổi.
phòng khám nha khoa nhỏ có buộc phải khử trùng nước thải không hay chỉ cần đấu vào cống chung?
viên nén clo thả trong rọ, nước chảy qua hoà tan dần, vài tuần bỏ thêm một lần.
dư lượng clo cao quá thì cá ở kênh tiếp nhận cũng chết chứ không riêng gì vi khuẩn.
hồi mưa lớn, nước mưa lẫn vào cống thải làm trạm bơm quá tải, tràn ra ngập cả sân.
tách riêng đường nước mưa với nước bẩn là việc đầu tiên tư vấn yêu cầu.
ống bê tông nứt mối nối, nước thấm ngầm xuống giếng nhà dân kế bên.
người thợ cống chui xuống hầm bị ngạt khí, may mà đồng đội kéo lên kịp.
trước khi xuống hố phải đo khí, quạt gió nửa tiếng và buộc dây cứu sinh.
máy đo bốn khí kêu báo động khi metan lên quá mười phần trăm giới hạn nổ dưới.
xưởng chế biến mực khô nước rửa mặn chát, vi sinh thường không sống nổi.
chủng vi khuẩn chịu mặn được phân lập từ bùn đầm phá, nuôi tăng sinh rồi cấy dần.
khởi động hệ thống vi sinh mất độ một tháng, tăng tải từ từ kẻo sốc.
em gửi anh bản vẽ mặt bằng, anh xem còn chỗ nào đặt thêm bể điều hoà không.
bể điều hoà nhỏ quá nên sáng thì nước đặc quánh, chiều lại loãng toẹt.
cánh khuấy chìm bị ăn mòn lỗ chỗ, trục lỏng lẻo lắc qua lắc lại.
sơn epoxy trong lòng bể phồng rộp từng mảng, bê tông bên dưới mủn như cát.
khí sinh từ nước thải biến thành a xít sunfuric bám trên nóc, gặm mòn cốt thép.
quán cà phê rang xay dưới nhà khét lẹt mỗi sáng, khách thuê phòng trên lầu trả phòng hết.
buồng đốt thứ cấp giữ khói ở trên tám trăm độ ít nhất hai giây để phân huỷ hơi hữu cơ.
chất xúc tác bạch kim giúp khí cháy ngay ở ba trăm độ, tiết kiệm được khối gas.
chất xúc tác kỵ lưu huỳnh và silicon, dính vào là trơ ra không làm việc nữa.
lò gạch thủ công nhả khói làm xoài rụng bông, vải thiều cháy đọt.
huyện vận động chuyển sang lò tuynel, hỗ trợ lãi suất trong ba năm đầu.
hàng xóm kiện tôi vì cái quạt hút nhà kho kêu ù ù như máy bay.
cánh quạt mất cân bằng do bột bám lệch, lau sạch xong là hết rung.
đế cao su giảm chấn bị chai cứng nên rung động truyền thẳng xuống sàn.
theo quy chuẩn thì ban đêm ở khu dân cư chỉ được tối đa năm mươi lăm đề xi ben.
karaoke di động mở oang oang tới khuya, gọi tổ dân phố thì họ bảo bận họp.
bà cụ thở dài nói ngày xưa nghe tiếng dế, bây giờ chỉ nghe tiếng máy cắt sắt.
cửa kính hai lớp bơm khí trơ cách âm tốt hơn kính đơn dày gấp đôi.
trạm trộn bê tông đặt sát trường mẫu giáo, cô giáo phải đóng kín cửa cả ngày.
vòi phun sương dập bụi chạy dọc băng tải, nhưng đá ướt quá lại dính bết vào lưới sàng.
xe chở cát không phủ bạt rơi vãi dọc đường, nắng lên bụi cuốn mù trời.
cổng công trường phải có hố rửa bánh xe để đất khỏi bám ra quốc lộ.
sợi amiăng từ tấm lợp vỡ bay vào phổi nằm đó mấy chục năm mới phát bệnh.
thợ khoan đá khám sức khoẻ định kỳ, gần nửa số người có bóng mờ trên phim phổi.
khẩu trang vải không ngăn được bụi silic, phải loại có phin lọc kín khít mặt.
giấy lọc cân trước và sau khi hút mẫu, chênh lệch khối lượng chính là lượng bụi.
máy đo bụi giá rẻ dùng tia laser, trời nồm ẩm thì số nhảy lung tung.
Hà Nội mùa đông sương mù quánh lại, bụi mịn lơ lửng không tản đi được.
nông dân đốt rơm sau gặt, khói là là mặt ruộng tràn vào nội thành.
hội phụ nữ xã rủ nhau rắc chế phẩm ủ rơm tại ruộng thay vì châm lửa đốt.
cháu bé nhà tôi lên cơn hen mỗi khi khu bên cạnh sơn sửa nhà.
sơn gốc nước ít mùi hơn sơn dầu, quét xong mở cửa một ngày là ở được.
em đang tìm loại máy khử mùi cho nhà vệ sinh bệnh viện, xin các bác tư vấn giúp.
mùi khai dai dẳng vì ống thông hơi hầm cầu bị bịt kín lúc xây thêm tầng.
gờ chặn nước dưới phễu thu sàn bị khô cạn nên hơi cống xộc ngược lên.
đổ một ca nước vào là hết hôi liền, đâu cần đục gạch chi cho tốn.
phân xưởng luyện cán thép có hơn chục ống khói nhưng chỉ hai ống gắn thiết bị đo.
khí lò cao được thu hồi, rửa sạch bụi rồi đốt trong lò hơi phát điện.
hàm lượng lưu huỳnh trong than cám cao nên khói ra mùi diêm sinh gắt cổ.
sữa vôi phun vào tháp hấp thụ tạo thạch cao, bán lại cho nhà máy xi măng.
thạch cao lẫn tro đen nên khách chê, giá rẻ như cho mà vẫn ế.
ure phun vào buồng lửa khử bớt oxit nitơ, dư thì lại rò amoniac ra ngoài.
xưởng nấu nước mắm bị khiếu nại mùi, chủ xưởng cười trừ bảo mùi ấy là mùi tiền.
vườn lan nhà bà Sáu rụi hết từ ngày có xưởng đốt dây điện lấy đồng.
vỏ nhựa cháy sinh đi ô xin, khói đen đặc quẹo bám vào lá rau không rửa trôi.
máy tuốt dây điện tách được đồng ra nguyên vẹn, khỏi phải đốt lén trong đêm.
làng tái chế ắc quy chì ở Hưng Yên từng có nhiều trẻ nhiễm độc máu.
đất vườn phải bóc đi ba tấc mặt, chở chôn ở bãi có lót bạt chống thấm.
cỏ vetiver và dương xỉ hút kim loại lên thân lá, cắt đem đốt có kiểm soát.
xin cho biết thời gian lưu nước bao lâu thì đủ để khử nitrat bằng mật rỉ?
mật rỉ đường bổ sung nguồn các bon cho vi khuẩn thiếu khí, rẻ hơn cồn nhiều.
bơm định lượng hoá chất tắc van bi, cả ca trực không ai hay nên nước ra đục ngầu.
tôi đề nghị nhà thầu bảo hành mười hai tháng kể từ ngày nghiệm thu chạy thử.
bên bán hứa miệng là sẽ cử người xuống nhưng gọi hoài chẳng thấy bóng dáng.
hợp đồng ghi rõ chất lượng nước sau xử lý đạt cột A, không đạt thì hoàn tiền.
cán bộ phòng thí nghiệm giải thích chỉ số COD là lượng oxy cần để oxy hoá hết chất bẩn.
chai mẫu quên giữ lạnh nên kết quả coliform tăng vọt, phải lấy lại từ đầu.
nước thải rửa chai lọ thuốc thú y còn dư kháng sinh, ao cá gần đó bị lờn thuốc.
ghe hàng bông neo ở bến đổ thẳng rác với nước rửa xuống sông, sáng nào cũng thấy.
ban quản lý chợ nổi gắn thùng chứa tạm trên phao và cử đò đi gom từng chiếc.
nước rửa xe lẫn nhớt cặn chảy ra vỉa hè loang loáng bảy sắc cầu vồng.
hố lắng cát ba ngăn đơn giản thôi mà giữ lại được khối dầu nổi.
vải thấm dầu làm từ xơ bông gòn hút gấp ba chục lần trọng lượng của nó.
tấm lắng nghiêng bằng nhựa lượn sóng giúp giọt dầu nhỏ gặp nhau, lớn lên rồi nổi.
thưa anh, sông Nhuệ đoạn qua làng em đen như mực tàu, bắc máy bơm lên tưới thì mạ thối.
bèo lục bình trôi kín mặt kênh, vỏ lãi quấn chân vịt chết máy giữa dòng.
máy vớt lục bình cắt nhỏ rồi băng chuyền hất lên sà lan, ngày dọn được vài héc ta.
cá rô phi còn sống lây lất chứ cá lóc thì chết hết từ hôm mưa đầu mùa.
đáy hồ lâu năm lắng cặn dày cả thước, khuấy lên bọt khí sủi ùng ục hôi rình.
phương án nạo vét hồ phải tính chỗ phơi bùn, đường xe chạy và cách che mùi.
bè thực vật nổi trồng chuối hoa, rau muống vừa sạch nước vừa đẹp mắt.
tảo lam bùng lên một đêm, mặt hồ xanh lè như đổ sơn, cá ngáp ngáp.
khách du lịch bịt mũi bỏ đi, mấy hàng nước quanh hồ vắng hoe.
đài phun giữa hồ không chỉ để ngắm mà còn đưa oxy xuống nước.
nguồn gây ô nhiễm phân tán rất khó quản vì hộ nào cũng xả một ít.
công ty môi trường đô thị nhận hút hầm cầu nhưng xe bồn lại đổ trộm xuống ruộng.
gắn định vị cho xe bồn thì biết ngay nó rẽ vào đâu, mấy giờ, dừng bao lâu.
một lít nhớt thải có thể làm bẩn cả triệu lít nước, nghe mà phát sợ.
xưởng bánh tráng nhà em nước thải toàn tinh bột, để qua đêm nổi váng chua lòm.
chú Ba chỉ em xây hố ba ngăn, ngăn cuối đổ than củi với sỏi, nước ra trong thấy rõ.
than gáo dừa giữ mùi tốt hơn than đước vì lỗ rỗng bé li ti.
phễu chụp hút phải đặt sát nguồn toả, cách xa nửa mét là coi như công cốc.
đường ống gió gấp khúc nhiều quá nên quạt mạnh mấy hút cũng yếu xìu.
van bướm chỉnh lưu lượng bị kẹt ở nửa chừng, vặn gãy cả tay gạt.
nhà máy dệt Nam Định bông bay lơ lửng, sợi bám đầy lông mày công nhân.
điều hoà ẩm giúp bớt bụi bông, sợi cũng ít đứt, máy chạy êm hơn.
hơi axit từ bể tẩy gỉ làm khung kèo mái tôn mục nát sau hai mùa mưa.
mặt bể thả bi nhựa rỗng che kín, hơi bốc lên giảm đi trông thấy.
anh em thợ mạ tay chân loét, vách mũi thủng, tiền lương cao cũng không ai muốn ở lại.
nước rửa mạ đi qua cột nhựa trao đổi ion thì thu lại được niken và dùng lại nước.
xưởng phim in còn bạc trong thuốc hãm, điện phân ra lá bạc bán cũng được khối tiền.
hỏi thật, có ai từng thử dùng tảo để hút khí các bô níc từ ống khói chưa?
ống nhựa trong nuôi tảo xoắn xanh rì, sủi khói đã nguội và lọc bụi.
sản lượng tảo tăng nhưng máy ly tâm tách nước ngốn điện nên chưa có lời.
phóng viên viết bài về dòng kênh chết, hôm sau phường cho xe tới dọn rần rần.
được mấy bữa đâu lại vào đó, rác trôi tấp đầy chân cầu.
dân phản ánh qua ứng dụng điện thoại, kèm ảnh chụp và toạ độ, quá bảy ngày không trả lời là báo đỏ.
ông tổ trưởng gõ kẻng mời bà con ra nhà văn hoá bàn chuyện cái cống bốc mùi.
ai cũng than nhưng đến lúc góp tiền làm nắp đậy thì lảng hết.
chi phí vận hành gồm tiền điện, hoá chất, nhân công, hút bùn và phân tích mẫu.
tính ra mỗi con heo gánh thêm bốn chục ngàn tiền xử lý phân nước.
máy ép trục vít tách phân khỏi nước, bã khô tơi đóng bao bán cho vườn tiêu.
lưới lọc khe hở nửa ly hay bị lông heo bịt kín, ngày phải xịt rửa hai bận.
nước sau biogas còn đen và khai, tưới cỏ voi thì cỏ lên tốt um.
tưới nhiều quá đất chai, rễ thối, bò ăn vào tiêu chảy.
viện nghiên cứu đang thử hạt vật liệu mang vi sinh bằng nhựa tái chế trôi lơ lửng trong bể.
giá thể lơ lửng làm diện tích bám tăng gấp mười mà không phải xây thêm bể.
sau ba tuần, lớp màng nâu nhầy phủ đều trên hạt nhựa, sờ vào trơn trơn.
cụm thiết bị đặt gọn trong hai thùng công ten nơ, cẩu đến nơi nối ống là chạy.
khách sạn ven biển muốn dùng lại nước tắm để tưới cỏ và dội bồn cầu.
nước xám dễ xử lý hơn nước đen nhưng để lâu cũng thối như thường.
van một chiều hỏng khiến nước bẩn chảy ngược vào bể sạch, cả toà nhà phải xả bỏ.
hiện giờ lò đốt rác y tế đang khói mù, bệnh nhân nằm khoa nội mở cửa không được.
nồi hấp tiệt trùng thay lò đốt, rác đã hấp băm nhỏ chở đi như rác thường.
quạt thông gió hầm xe kêu cọt kẹt, khói xe máy quẩn lại cay mắt.
cảm biến khí CO kích quạt chạy khi nồng độ quá hai mươi lăm phần triệu.
xe buýt cũ nhả khói đen sì, ai đi sau cũng phải nín thở né ra.
lọc hạt động cơ dầu phải đốt muội định kỳ, chạy phố nhiều quá thì tắc.
đăng kiểm đo độ mờ khói, xe tải nhà tôi rớt hai lần vì kim phun đái dầm.
súc béc, chỉnh bơm cao áp, thay lọc gió xong là qua ngay.
tàu cá xả nước la canh lẫn dầu cặn làm mặt cảng loang loáng nhớp nháp.
máy phân ly dầu nước nhỏ gọn gắn dưới hầm tàu, mỗi giờ lọc được nửa khối.
tôm trong vuông nổi đầu lúc rạng sáng, hễ nghe mùi nước thải nhà máy đường là biết.
mùa ép mía nào cũng vậy, nước nóng đen ngòm đổ xuống sông cái khói nghi ngút.
tháp giải nhiệt hạ nước từ bốn lăm xuống ba hai độ rồi mới cho ra kênh.
hạt nước bay khỏi tháp rơi lên xe hơi đậu gần, khô lại thành đốm trắng khó chùi.
rêu nhớt bám đầy tấm tản nhiệt, chùi sạch hôm trước hôm sau lại trơn tuột.
nhờ bên anh xem giúp, tụi em nên thay màng hay nên làm tiền xử lý kỹ hơn?
kế toán trưởng hỏi khoản phí bảo vệ môi trường hạch toán vào tài khoản nào.
tờ khai nộp trễ mười ngày nên bị phạt chậm, may là không nhiều.
bản báo cáo đánh giá tác động dày ba trăm trang mà phần khí thải chỉ vỏn vẹn hai trang.
hội đồng thẩm định yêu cầu bổ sung kịch bản sự cố vỡ hồ chứa nước thải.
cần dự phòng hồ sự cố đủ chứa nước của ba ngày sản xuất liên tục.
lớp bạt nhựa lót hồ bị chuột gặm, nước thấm ra ướt sũng chân bờ bao.
thợ hàn bạt lấy máy khò hơi nóng vá miếng mới chồng lên hai tấc.
nước biển vẫn xanh nhưng san hô quanh miệng cống đã trắng bệch.
thợ lặn kể dưới đáy phủ một lớp nhầy nhầy xam xám, đụng vào là vẩn lên.
sau sự cố, công ty cam kết bồi thường cho ngư dân và công khai số liệu trên bảng điện tử.
người dân đứng xem bảng số nhấp nháy mà chẳng hiểu con nào là xấu con nào là tốt.
hay là mình làm cái đèn xanh đèn đỏ cho dễ coi, chứ số má rối rắm quá.
tôi làm tổ trưởng vận hành mười năm, nghe tiếng bọt vỡ là đoán được bể đang khoẻ hay yếu.
ca đêm chỉ có một người trực, buồn ngủ díu mắt, hoá chất cạn lúc nào chẳng biết.
lắp công tắc mức cho bồn pha, cạn là còi hú và bơm tự dừng.
bột vôi gặp ẩm vón thành cục, nghẹt luôn phễu cấp liệu, gõ búa cũng không xuống.
phao quây màu cam vây quanh vệt dầu, tàu nhỏ kéo từ từ vào bờ để hút.
rơm khô, xơ dừa, chăn bông cũ gì cũng đem ra thấm vì không có thiết bị chuyên dụng.
chất phân tán làm dầu tan nhỏ chìm xuống nhưng lại độc cho trứng cá.
gió mùa đông bắc đẩy vệt dầu dạt vào bãi tắm, cát đen nhẻm từng mảng.
công nhân xúc cát bẩn vào bao tải, ba ngày liền chưa hết một góc bãi.
giặt cát bằng nước nóng có pha chất hoạt động bề mặt rồi hoàn trả lại bãi.
phần lớn mùi hôi ở trạm trung chuyển bay ra lúc xe ben mở nắp đổ rác.
màn khí ở cửa và áp suất âm bên trong giữ cho hơi hôi không thoát ra.
chị lao công xịt nước thơm che mùi, thơm lẫn thối càng khó ngửi hơn.
mấy anh kỹ thuật nói che mùi không bằng tìm cho ra chỗ sinh mùi mà bịt.
đêm qua mất điện bốn tiếng, bùn nằm im dưới đáy thối luôn, sáng ra phải cấy lại.
máy phát dự phòng chỉ đủ kéo bơm chứ không kham nổi máy thổi khí.
người mua hỏi nước sau lọc có uống được không, tôi bảo chỉ rửa sân thôi.
độ đục tính bằng đơn vị NTU, nước máy ở ta thường phải dưới hai.
xác vỏ tôm lột lấp xấp trong cống, ruồi xanh bu kín, giòi bò lổm ngổm.
vỏ tôm đem khử khoáng bằng a xít loãng, khử đạm bằng kiềm, còn lại là chitin trắng.
nước thải từ khâu khử khoáng đặc canxi, cáu cứng đóng dày trong lòng ống.
mình mà tận dụng được hết thì đâu có nước thải, nó là tiền trôi sông cả đấy.
câu ấy ông giám đốc kỹ thuật nói hoài, đến nay mới chịu bỏ vốn làm.
nhà tôi ở cạnh xưởng mộc, từ sáng tới tối tiếng cưa xẻ rền rĩ, bụi gỗ bay qua phủ mờ cả bàn thờ.
lên phường thưa ba lần rồi mà chủ xưởng chỉ treo thêm tấm bạt, được vài hôm gió giật rách lại đâu hoàn đó.
làm cách nào cho nước thải chăn nuôi bớt mùi mà không phải xây thêm hầm, vì chuồng em chỉ có bốn mươi con nái?
anh có thể rắc men xuống rãnh mỗi chiều, dội ít nước lại, hốt phân khô riêng ra thì mùi sẽ nhẹ đi nhiều.
lượng nước tắm heo quá nhiều mới là cái gốc, vì phân loãng thì máy ép không bắt được mà hầm cũng mau đầy.
cơ sở làm đậu phụ của chúng tôi mỗi ngày thải ra chừng bảy khối nước chua, chảy tới đâu cỏ chết tới đó.
nước chua ấy vẫn còn đạm và đường, có người thu về nuôi men bia làm thức ăn cho bò rất được.
tôi đã thuê hai đơn vị tư vấn, bên nào cũng báo hơn một tỉ, trong khi cả cái xưởng gộp lại chưa tới chừng ấy.
hỏi có mô hình nào gọn nhẹ, người nhà tự trông coi được, tiền điện mỗi tháng không quá hai triệu hay không?
kỹ sư vẽ ra ba phương án, phương án rẻ nhất cần nhiều đất, phương án gọn nhất lại hao điện.
sau cùng gia đình chọn cách ở giữa, làm bể kỵ khí chìm dưới sân rồi cho chảy qua bãi lọc trồng sậy.
sậy trồng tháng đầu vàng vọt, ai cũng lo, tới tháng thứ ba thì xanh um cao quá đầu người.
nước ra cuối bãi thả cá rô thử, cá quẫy bơi lội bình thường, ông nội khoái chí gọi cả xóm tới coi.
một hôm trời mưa to, cát trôi vô bít đầu ống, nước trào ngược lên sân, cả nhà lại xắn quần móc cát.
chị kế toán nhắc rằng giấy phép môi trường sắp hết hạn, phải nộp hồ sơ trước sáu tháng kẻo bị phạt nặng.
đoàn kiểm tra liên ngành tới đột xuất lúc chín giờ, mang theo can lấy mẫu và máy quay phim.
họ hỏi sổ nhật ký vận hành, hoá đơn mua hoá chất, hợp đồng chuyển giao bùn, thiếu món nào là ghi vào biên bản món đó.
quản đốc lúng túng vì sổ bỏ trống hai tháng, đành thú thật là máy thổi khí hư chưa có tiền sửa.
mức phạt dành cho tổ chức cao gấp đôi cá nhân, nghe xong ông chủ ngồi phịch xuống ghế.
hàng xóm đâu muốn xưởng dẹp, họ chỉ mong ban đêm được ngủ yên và giếng đừng có mùi dầu.
máy đùn hạt nhựa khét lẹt, hơi bốc ra làm cay họng, chụp hút thì có đấy mà quạt đã cháy từ hồi nào.
khói hàn, hơi sơn, mùi keo dán giày, ba thứ trộn lại trong một căn phòng đóng kín cửa vì sợ bụi vào sản phẩm.
thợ dán đế giày chóng mặt, buồn nôn, nghỉ một ngày thì khoẻ, đi làm lại bị y như cũ.
đổi sang keo gốc nước mùi nhẹ hẳn nhưng lâu khô, phải kéo dài băng chuyền sấy thêm năm mét.
bụi bông trong xưởng chần gòn bám đèn thành mạng, bóng nóng lên là nguy cơ cháy ngay trước mắt.
cối xay ớt bột của cô Tâm làm cả nhà hắt hơi liên tục, nước mắt nước mũi giàn giụa.
cho cối vào tủ kín có găng tay thò vào, phía sau hút nhẹ qua túi vải, vậy là hết cay mà ớt không thất thoát.
xưởng rang hạt điều bóc vỏ lụa bay như trấu, gặp mồ hôi dính ngứa ran khắp cổ.
khói rang cà phê có mùi thơm lúc đầu, sau khét và béo, bám vàng vách tường nhà đối diện.
đốt lại khói trong ống nung đỏ thì sạch mùi, tiếc là tốn gas gần bằng tiền rang.
ngâm khói qua nước chỉ bớt được bụi với một phần mùi, nước ấy lại sẫm màu như nước trà đặc.
công nghệ plasma lạnh chạy êm, bật tắt tức thì, song gặp hơi dầu thì điện cực mau bẩn và hay đánh lửa.
nhóm chúng tôi chế được bộ lọc bụi tĩnh điện cỡ nhỏ cho bếp nướng vỉa hè, lau rửa bằng nước rửa chén là xong.
quán bún chả lắp thử hai tháng, khách ngồi trong không còn chảy nước mắt, ông chủ muốn đặt thêm cho chi nhánh.
điều cần cải tiến là tiếng xẹt xẹt lúc mỡ bắn và cái nguồn cao áp hơi yếu vào ngày ẩm.
giá xuất xưởng khoảng chín triệu, bảo hành một năm, ai muốn nhận làm đại lý thì liên hệ.
`
