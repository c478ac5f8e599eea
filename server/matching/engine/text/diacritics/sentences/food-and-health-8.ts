export default `
kính gửi ban quản lý sàn, cơ sở chúng tôi chuyên làm nước ép sơ ri ở Gò Công và đang gặp trở ngại trong việc giữ màu.
nước vừa ép ra thì đỏ tươi, để trong tủ mát ba hôm đã chuyển sang cam nhạt rồi vàng úa.
chúng tôi đã thử hạ nhiệt, đuổi khí và đổi sang chai thuỷ tinh tối màu nhưng chưa thấy khả quan.
rất mong được các nhà khoa học góp ý hoặc giới thiệu thiết bị phù hợp với quy mô năm trăm lít một ngày.
về kinh phí, gia đình có thể bỏ ra khoảng hai trăm triệu, phần còn lại xin vay theo chương trình khuyến công.
trả lời câu hỏi của bà, màu đỏ trong sơ ri là anthocyan, rất dễ bị vitamin C và oxy cùng nhau phá huỷ.
giải pháp thường dùng là khử khí chân không trước khi thanh trùng, rót đầy chai và vặn nắp ngay lúc còn nóng.
bà cũng nên trữ lạnh dưới bốn độ từ lúc ra khỏi máy cho đến khi hàng tới tay người mua.
nếu thuận tiện, mời bà ghé gian hàng số mười bảy vào sáng thứ sáu để xem máy khử khí cỡ nhỏ.
tôi có đọc bài giới thiệu về buồng sấy năng lượng mặt trời, muốn xin số điện thoại của tác giả.
địa chỉ nơi tôi ở là ấp Bình Hoà, xã Tân Thạch, cách bến phà cũ chừng hai cây số.
mùa nước nổi đường ngập, xe bốn bánh không vào được, chỉ có thể chở máy bằng vỏ lãi hoặc xuồng ba lá.
cái lò sấy cũ của tụi tui xây bằng gạch thẻ, mái lợp tôn fibro, giữa lò chất củi trâm bầu.
hễ mưa tạt là khói quẩn vô trong, chuối khô ám mùi khét, thương lái bớt giá liền.
các cháu kỹ sư tới đo đạc, vẽ vời cả buổi rồi khuyên nên tách buồng đốt ra ngoài bằng vách trao đổi nhiệt.
nghe thì có lý, ngặt nỗi đang vào vụ nên không dám đập lò ra làm lại.
thôi thì đợi qua rằm tháng bảy hàng vơi bớt, lúc đó hãy tính chuyện sửa sang.
dì Tư nói để dì cho mượn tạm cái sân xi măng với hai chục cái nia phơi đỡ.
năm ngoái cả xóm thất mùa, chuối rớt giá còn bảy trăm đồng một ký, chặt bỏ cho bò ăn.
bò ăn hoài cũng ngán, chuối rục đầy mương, ruồi giấm bay vo ve từng đám mây.
giá hồi đó có ai chỉ cách nấu giấm hay làm bột chuối xanh thì đã chẳng mất trắng.
nay xã có cái tổ hợp tác, mua được máy lột vỏ với máy xắt lát, coi như có chút vốn liếng.
lưỡi dao xắt mau lụt vì mủ chuối bám đen, cứ nửa tiếng phải lau bằng giẻ tẩm dầu ăn.
lát xắt dày mỏng tuỳ tay người đẩy, cho nên sấy xong miếng giòn miếng dai.
mẻ hôm qua chiên hơi già lửa, vàng sậm, đắng cổ, đành để lại nhà ăn vặt.
thanh niên trong làng đi làm ở khu công nghiệp hết, còn lại toàn ông bà già với con nít.
vì vậy máy móc phải nhẹ, dễ bấm, hư thì tự biết chỗ nào mà gọi thợ.
chú thợ điện ngoài chợ sửa được quạt, được bơm, nhưng đụng tới bảng mạch là bó tay.
ai bán máy mà kèm bộ mạch dự phòng thì bà con quý lắm, đỡ phải chờ gửi về thành phố.
công ty nọ hứa bảo hành tận nơi, tới chừng gọi thì hẹn tuần này qua tuần khác.
sau cùng đành thuê người tháo cái bo chở xe đò lên Sài Gòn, mất đứt ba ngày công.
anh lơ xe nhét gói hàng dưới gầm ghế, nước đá tan ướt sũng, tới nơi mạch cháy luôn.
chuyện nhỏ xíu vậy mà làm người ta ngán ngại, không muốn nghe tới hai chữ công nghệ.
nói đi cũng phải nói lại, nhiều nơi nhờ máy mà đời sống khá lên trông thấy.
như cơ sở bánh phồng của chị Bảy Nhờ, hồi xưa tráng tay mỗi ngày sáu trăm cái là oải.
từ hồi có máy tráng hơi, sản lượng gấp tám, mà mấy cô thợ khỏi phải hít khói than.
chị nói cái khó nhất chẳng phải tiền mua máy, mà là chỉnh sao cho bánh giống bánh cũ.
bột pha loãng hơn, nước cốt dừa cho sau, hơi mở nhỏ, phải mò mẫm gần hai tháng trời.
nhiều bữa đổ bỏ nguyên thau bột, chồng cằn nhằn, con trêu mẹ nuôi heo bằng bánh.
giờ thì đơn đặt hàng Tết kéo dài tới tháng chạp, phải từ chối bớt kẻo làm không xuể.
khách bên Úc gửi thư hỏi có chứng nhận không chứa gluten hay không.
chị đâu biết gluten là cái chi, phải chạy hỏi cô giáo dạy hoá của thằng út.
gạo thì làm gì có gluten, nhưng nếu xưởng có xài bột mì thì dễ bị lẫn, nên phải kiểm.
gửi mẫu đi, bốn ngày sau có giấy, kết quả dưới năm phần triệu, mừng hết lớn.
bài viết đăng trên báo tỉnh, kèm tấm hình chị đứng cười bên cái máy sáng choang.
phóng viên hỏi bí quyết, chị đáp gọn rằng chịu khó hỏi, chịu khó thử, chịu khó mất.
ngoài này thì làng miến bọn em khổ vì thời tiết, nồm một cái là phên nào cũng chảy.
các cụ bảo phải chờ gió heo may, mà đơn hàng có chờ mình đâu.
hợp tác xã bàn mãi mới thống nhất góp vốn dựng nhà sấy, mỗi hộ mười lăm triệu.
người thì sợ lỗ, kẻ thì ngại đất mượn, họp ba tối liền mới ngã ngũ.
đến lúc nghiệm thu, ông trưởng ban kiểm soát bắt cân từng phên, bấm giờ, ghi vào sổ bìa da.
kết quả sấy bốn tiếng miến còn mười hai phần trăm ẩm, sợi thẳng, không gãy, trong veo.
chỉ có điều quạt ồn quá, nhà bên cạnh có cháu nhỏ nên phải tắt trước mười giờ đêm.
lắp thêm ống tiêu âm bằng bông thuỷ tinh thì đỡ ù, tuy chưa được êm hẳn.
bã dong thải ra vẫn là chuyện đau đầu, mùa làm nghề cả con sông Đáy nổi bọt trắng.
có dự án đem bã ủ với men nấm làm thức ăn cho trâu bò, bước đầu thấy trâu chịu ăn.
mỗi khối bã ép xong còn bảy chục phần trăm nước, vận chuyển xa thì chẳng bõ.
phải ép ngay tại sân bằng máy trục vít, nước ép gom vào hầm khí sinh học.
cán bộ môi trường ghé lấy mẫu hai lần, lần nào cũng nhắc nhở nhưng chưa phạt.
vị ấy nói nửa đùa nửa thật rằng sang năm có luật mới thì không nương tay nữa đâu.
tôi tên Lò Văn Inh, người Thái, nhà ở bản Nà Sang, có mười hai đàn ong nội.
mật lấy xuống để trong can, đến mùa rét đóng đường trắng nửa dưới, khách tưởng mật giả.
ai hiểu thì bảo mật hoa cải, hoa càng cua vốn dễ kết tinh, còn mật nhãn thì khó hơn.
đun cách thuỷ bốn mươi lăm độ thì tan, nhưng nóng quá lại mất thơm, sẫm màu.
muốn có cái máy hạ thuỷ phần nho nhỏ để mật rừng khỏi lên men sủi bọt, phồng chai.
mật mùa mưa loãng tới hai mươi bốn phần trăm nước, để tháng là chua như rượu.
ong thợ quạt cánh cả đêm cũng không kịp khô, mà người thì nôn nóng quay sớm.
thùng gỗ mít, gỗ vàng tâm được ong thích hơn thùng xoan mới còn hăng.
nhện ký sinh bám lưng ong như hạt vừng đỏ, ong non ra què cánh bò lết quanh cửa tổ.
xông axit oxalic vào chiều tối lúc đàn đã về đủ, làm ba lần cách nhau năm hôm.
phấn hoa phơi nắng bạc màu, sấy bốn chục độ trong tủ thì viên vẫn vàng cam.
sữa ong chúa múc từng nhộng bằng que tre, ngày nắng nóng phải chạy ngay vào ngăn đá.
keo ong đen quánh dính bết dao, ngâm cồn nửa tháng, lọc qua vải màn.
sáp nấu chảy đổ khuôn, để nguội mới gỡ, vàng ươm thơm mùi nắng.
bán ở chợ phiên thì rẻ, mà gửi xuống xuôi thì vỡ chai, kiến bu, khách bắt đền.
cô cán bộ đoàn dạy bọc chai bằng bìa tổ ong và xốp khí, từ đó chưa vỡ chai nào.
nhãn in hình ông tôi đội mũ nồi, khách khen có duyên, đặt mua làm quà.
tôi chỉ mong có người mách cách đo độ ngọt, độ nước ngay tại nhà mà không phải gửi đi đâu.
khúc xạ kế cầm tay giá bốn trăm nghìn, nhỏ một giọt, soi ra chỗ sáng là đọc được vạch.
hoá ra đơn giản thế, vậy mà mười năm nay cứ lắc chai xem bọt để đoán già đoán non.
giám đốc công ty cà phê ở Buôn Ma Thuột cho rằng khâu yếu nhất là phơi sấy lúc mưa trái mùa.
trái chín hái về chất đống trong sân, chỉ một đêm là nóng ran, ủng và lên mốc trắng.
đổ ra bạt thì chó chạy gà bới, phân gà lẫn vào, khách rang xay kỵ vô cùng.
giàn phơi lưới cao một mét có mái kéo, nhẹ vốn, bà con tự hàn lấy cũng được.
thế nhưng lúc cao điểm mỗi ngày về mười tấn, giàn nào chứa cho hết.
máy sấy trống đốt vỏ trấu cà phê tận dụng được nhiên liệu mà khói phải đi vòng ngoài.
người vận hành quên đảo chiều quay, hạt dồn một đầu, cháy xém lem nhem.
chúng tôi gắn cân và đầu đo ẩm tự động, tới mười một phần trăm thì chuông reo, tắt béc.
hạt sấy xong phải nghỉ trong silo vài hôm để ẩm san đều từ trong ra ngoài.
rang ngay thì bề mặt cháy mà ruột còn sống, cắn nghe cái cụp.
ở Lâm Đồng, một nhóm bạn trẻ bỏ phố lên rừng trồng cà phê dưới tán mắc ca và sầu riêng.
họ làm tất tật từ hái, lên men, phơi, rang cho tới vẽ bao bì và trả lời tin nhắn.
cực thì cực thật, có hôm sương muối xuống táp cháy cả vạt đồi, ngồi khóc ngon lành.
sang năm thứ tư mới có lãi, số tiền vừa đủ mua lại chiếc xe cày cũ.
hàng xóm lúc đầu chê tụi nhỏ khùng, giờ lại gánh trái qua nhờ sơ chế giùm.
thầy Hưng ở trường đại học thuỷ sản kể chuyện sinh viên làm đồ án bằng con hàu nuôi hỏng.
hàu chết hàng loạt vì lũ về nước ngọt hoá, vỏ há miệng trắng xoá bè.
các em xét nghiệm thấy không có mầm bệnh, chỉ đơn thuần do sốc độ mặn kéo dài.
giải pháp là hạ dây xuống sâu hơn, nơi có nêm nước mặn nằm dưới lớp nước ngọt.
nghe dễ mà làm cũng lắm công phu, vì phải biết nêm mặn nằm ở độ sâu nào từng ngày.
phao đo thả nổi gửi số liệu về điện thoại, chủ bè cứ theo đó quay tời nâng hạ.
qua trận lũ tháng mười, những bè làm theo giữ được bảy phần, bè bên cạnh mất sạch.
tin lan ra, tuần sau có hơn ba chục hộ tới hỏi mua phao, mà xưởng chỉ còn năm cái.
chế tạo phao thì dễ, chống hà bám vào đầu đo mới là chuyện nhức óc.
thử quấn dây đồng quanh đầu đo, quả nhiên hai tháng trôi qua chỉ bám chút rong.
bài học rút ra là nên bắt đầu từ cái khổ của người nuôi rồi mới chọn công nghệ.
trên đường về, xe ghé trạm dừng chân, ai cũng gọi tô cháo hàu nóng hổi cho ấm bụng.
bà chủ quán nghe lỏm câu chuyện, chen vô hỏi có cách gì khử mùi dầu chiên trong bếp không.
cả bàn cười ồ, thầy bảo mai mốt rảnh sẽ cho sinh viên xuống làm luận văn tại quán.
xí nghiệp đóng tàu cá Sông Thu nhận sửa vỏ thép, phun cát tẩy gỉ bụi mù rồi mới sơn lót epoxy.
sơn phủ chưa kịp khô đã gặp mưa rào, mặt sơn phồng rộp như da bị bỏng.
thợ hàn treo mình bên mạn tàu, tia lửa bắn tung toé rơi xèo xèo xuống mặt nước.
trưởng đà hối phải hạ thuỷ trước con nước mười sáu, không thì nằm ụ thêm nửa tháng.
lắp chân vịt biến bước giúp tàu kéo lưới khoẻ mà chạy không tải lại đỡ hao dầu.
bạc trục làm bằng gỗ nghiến ngâm nước bôi trơn, mòn rơ ra là nước phun vào khoang máy.
bơm hút khô kẹt rác, nước lườn dâng lên ngập đế máy, đen sì váng dầu.
lái tàu đêm gặp sương mù dày đặc, ra đa cũ quét chậm, chỉ biết bóp còi từng hồi.
đèn hành trình tắt một bên, tàu hàng tưởng thuyền mình đi ngược hướng nên cắt mũi.
bão đổi hướng bất ngờ, hơn hai trăm tàu chạy dạt vào đảo Lý Sơn neo san sát.
sóng nhồi đứt dây neo, hai chiếc va vào nhau kêu răng rắc suốt đêm.
sáng ra có chiếc toác be, chiếc gãy cột, bà con xúm lại tát nước cứu tài sản.
tiền bảo hiểm thân tàu chậm cả năm vì thiếu biên bản giám định của cảng vụ.
ông Tám nói nghề biển bạc bẽo, nhưng lên bờ lại nhớ mùi muối, nhớ tiếng máy nổ phành phạch.
con trai ổng không theo nghề mà làm phần mềm dự báo ngư trường từ ảnh vệ tinh.
nhiệt độ mặt nước, màu chất diệp lục và dòng chảy được gộp lại để đoán chỗ cá tụ.
lúc đầu mấy ông thuyền trưởng già chê, bảo cá đâu có đọc được bản đồ.
sau vài chuyến trúng đậm nhờ đi đúng chỗ khoanh đỏ, họ chuyền tay nhau cài vào máy.
chi phí nhiên liệu giảm khoảng mười lăm phần trăm vì khỏi phải chạy lòng vòng tìm cá.
vấn đề là ngoài khơi không có sóng, muốn cập nhật phải qua vệ tinh, giá cước còn quá mắc.
lưới rê thả trôi mỗi tay dài mười lăm cây số, dính phải cá heo thì xẻo lưới thả ra.
phao phát tín hiệu gắn đầu lưới bị kẻ gian lấy cắp, mất luôn cả giàn lưới trăm triệu.
sợi cước cũ bị cắt vứt xuống biển, rùa mắc vào, chân thắt lại sưng tấy.
bây giờ có nhà máy mua lưới phế rửa sạch, xay nhỏ, kéo hạt làm sợi may quần áo.
mỗi ký lưới cũ bán được sáu bảy ngàn, nên ngư dân chịu khó mang về bờ hơn.
rửa sạch hàu hà bám trên lưới là khâu nhọc nhằn nhất, máy vò cứ bị quấn hoài.
nước mắt người nuôi tôm hùm Vạn Ninh mặn hơn nước biển, đó là lời một bà mẹ nói sau bão.
thuyền chở mồi chậm, đàn tôm đói quay sang cắn râu, bẻ càng lẫn nhau.
tôm hùm con bắt ngoài tự nhiên bằng bẫy san hô khoan lỗ, mỗi con nhỏ bằng que diêm.
cho đẻ nhân tạo thì được, nhưng nuôi ấu trùng qua mười một lần lột xác thì thế giới ít ai làm nổi.
vỏ lột để chìm dưới đáy lồng phải lặn vớt hằng ngày, nếu không sẽ thối và sinh khí độc.
giá rớt một nửa khi cửa khẩu đóng, tôm quá lứa ăn mỗi ngày hết mấy trăm ký mồi.
ngân hàng cho giãn nợ sáu tháng, nhưng tiền mồi thì bạn hàng đâu có cho giãn.
mấy anh khuyến ngư gợi ý nuôi ghép vẹm xanh quanh lồng, vừa lọc nước vừa có đồng ra đồng vào.
vẹm bám dày thành chùm như nho, gỡ xuống rửa bùn rồi bán tại bến.
ở nhà máy đồ hộp, cá ngừ hấp xong để nguội qua đêm cho thịt săn mới cạo da, tách xương.
thịt đen làm thức ăn mèo, thịt trắng xếp lon, rót dầu hướng dương, ghép mí, tiệt trùng.
lon bị móp vành trong khi vận chuyển, mắt thường khó thấy nhưng ủ ấm mười ngày thì phồng.
xưởng trưởng ra lệnh giữ lại cả lô để soi tia X và kiểm mí bằng thước đo quang.
khách Mỹ yêu cầu chứng minh không làm hại cá heo trong lúc đánh bắt, giấy tờ dày cả tập.
nước hấp cá đem cô lại làm nước cốt, bán cho hãng gia vị với giá bằng nửa thịt.
trước đó nó bị đổ thẳng ra biển, cá con chết và mùi hôi bay tận quốc lộ.
làm thêm được một đồng từ thứ bỏ đi, giám đốc bảo còn sướng hơn ký được đơn hàng lớn.
hội chợ năm ngoái, gian hàng nào có món ăn thử là đông nghịt, gian trưng bày tờ rơi thì vắng hoe.
một bác nông dân cầm miếng khoai sấy hỏi đi hỏi lại cái máy kia ăn điện bao nhiêu chữ một mẻ.
câu trả lời là chừng mười tám chữ cho năm chục ký tươi, bác bấm tay tính rồi gật đầu.
cô bán hàng mời chào ngọt xớt nhưng hỏi tới áp suất, vật liệu thì lúng túng gọi điện về hãng.
lẽ ra phải cử kỹ sư đứng gian hàng, vì người mua máy toàn hỏi những điều rất cụ thể.
một số đơn vị mang máy thật tới chạy, khói bốc thơm lừng, bà con bu coi chật lối.
có anh kia mua liền hai cái, trả tiền mặt buộc thun, dặn thứ hai chở tới bến xe Cà Mau.
trái lại, những bản thuyết minh đầy chữ chuyên môn thì ít ai đủ kiên nhẫn đọc hết.
viết sao cho người lớp bảy đọc cũng hiểu, đó là yêu cầu mà ban tổ chức đặt ra từ đầu.
phần mô tả nên nói máy làm được gì, tốn bao nhiêu, cần mấy người và khi nào thì hoà vốn.
những thuật ngữ như thẩm thấu ngược, siêu lọc, thanh trùng chỉ nên để trong ngoặc.
cũng đừng quên ghi điện một pha hay ba pha, vì ở nông thôn đó là chuyện quyết định.
bên cạnh đó cần có hình chụp thật, đừng dùng hình vẽ lấy từ trên mạng xuống.
người ta hay hỏi có ai ở gần đây đang dùng chưa, cho tới coi tận mắt được không.
một chủ cơ sở đang chạy tốt thuyết phục hơn mười bài báo cáo khoa học.
muốn vậy, nơi chuyển giao phải chăm chút những khách hàng đầu tiên như chăm con đầu lòng.
tiền bạc phân minh, ái tình dứt khoát, câu nói cũ mà dùng trong hợp đồng lúc nào cũng đúng.
hai bên nên thoả thuận trước ai giữ bản quyền đối với những cải tiến phát sinh sau này.
trường hợp bên nhận muốn bán lại công nghệ thì phải được bên giao chấp thuận bằng văn bản.
nếu năng suất không đạt chín mươi phần trăm như cam kết, bên giao hoàn lại ba mươi phần trăm giá trị.
tranh chấp trước hết giải quyết bằng thương lượng, không xong mới nhờ trung tâm trọng tài.
thời gian bảo mật kéo dài năm năm kể cả khi hợp đồng đã chấm dứt trước hạn.
đây là bản nháp, nhờ luật sư xem giùm câu nào còn hở thì sửa lại cho chặt.
phụ lục một liệt kê thiết bị, phụ lục hai là tiến độ, phụ lục ba là danh sách người được đào tạo.
thuế giá trị gia tăng của hoạt động chuyển giao được miễn nếu đăng ký đúng thủ tục.
kế toán trưởng nhắc lấy đủ hoá đơn, vì quyết toán với quỹ thiếu một tờ là bị xuất toán.
sáng mai đúng tám giờ có cuộc họp trực tuyến, xin các bên kiểm tra míc và đường truyền.
anh Khôi vào muộn nên chưa nghe đoạn bàn về thuê đất, nhờ thư ký tóm tắt lại.
mạng chập chờn, tiếng được tiếng mất, rốt cuộc mọi người tắt hình cho nhẹ.
ý kiến của bà Liên là làm thử ba tháng ở một xưởng trước khi nhân ra toàn huyện.
ông phó chủ tịch đồng tình, song lưu ý nguồn vốn phải giải ngân xong trước cuối năm.
như vậy có nghĩa là máy phải về tới nơi chậm nhất vào giữa tháng mười một.
phía nhà cung cấp phân trần rằng thép không gỉ đang khan, giá leo thang từng tuần.
sau gần hai giờ đồng hồ, cuộc họp chốt được bốn việc và còn treo lại một việc.
biên bản sẽ gửi qua thư điện tử, ai có góp ý thì phản hồi trong vòng hai ngày.
phòng khám đa khoa trên phố huyện vừa mua máy đo loãng xương, các cụ rủ nhau tới xếp hàng.
một cụ ông thắc mắc vì sao đặt chân vào cái hộp ấm ấm là biết xương xốp hay đặc.
cô kỹ thuật viên giải thích rằng sóng siêu âm chạy qua xương thưa thì chậm hơn.
cụ gật gù bảo y như gõ vào quả dưa, nghe bộp bộp là xốp, nghe boong boong là chắc.
ví von như thế mà trúng, cả phòng chờ cười rộ lên.
ở hành lang, có người đàn bà ôm túi thuốc nam, ngập ngừng không biết có nên khai ra hay không.
bác sĩ dặn cứ nói thật đang uống những gì, vì có thứ lá làm loãng máu, mổ vào là khó cầm.
chị mở túi ra, toàn những lát rễ nâu nâu chẳng rõ tên, mua của người đi xe máy rao dọc đường.
bác sĩ xin một ít để gửi xét nghiệm, một tuần sau mới hay trong đó có trộn thuốc giảm đau.
bảo sao uống vào là hết nhức, mà mặt mũi tay chân cứ phù dần lên.
chúng tôi đang xây dựng thư viện mẫu gồm ảnh chụp, phổ và dấu vân sắc ký của ba trăm vị thuốc.
người dân chỉ việc chụp lát thuốc bằng điện thoại, máy gợi ý năm tên gần giống nhất.
độ chính xác với lát cắt ngang khá cao, còn với thuốc đã tán bột thì máy đành chịu.
những cây mọc hoang ven đường như cỏ sữa, rau sam, mã đề, bồ công anh vẫn nhận được dễ dàng.
mùa xuân mưa phùn, vườn thuốc của trạm xanh um, ngải cứu mọc lan ra tận lối đi.
bà lương y lom khom nhổ cỏ, miệng đọc vanh vách công dụng từng thứ cho học trò chép.
học trò chép không kịp, đành mở máy ghi âm rồi tối về gõ lại.
những bản ghi ấy về sau trở thành cuốn sách mỏng được in ba trăm cuốn, phát cho các xã.
xưởng làm hương sạch của hội phụ nữ dùng bột thảo mộc gồm quế, hồi, đinh hương, đại hoàng.
cây hương đốt lên khói mỏng, mùi dịu, tàn rơi xuống chứ không uốn cong.
do không tẩm hoá chất nên gặp nồm dễ tắt giữa chừng, khách cúng rằm phàn nàn.
chị em bàn nhau sấy thêm hai giờ, gói màng kín kèm gói vôi hút ẩm nho nhỏ.
từ đó lời chê vơi dần, cuối năm còn được đặt làm quà cho đại biểu dự hội nghị.
tiền lời chia đều sau khi trừ quỹ, mỗi chị được hơn ba triệu một tháng.
số tiền chẳng lớn nhưng đủ đóng học cho con và khỏi phải ngửa tay xin chồng.
trung tâm công nghệ sinh học thành phố mở cửa đón học sinh vào cuối tuần, đăng ký qua mạng.
các em được tự tay tách ADN từ trái dâu bằng nước rửa chén, muối và cồn lạnh.
sợi trắng đục nổi lên như mây, đứa nào cũng ồ à rồi xin ống nghiệm mang về khoe.
một em hỏi vì sao nước mắm không thối trong khi con cá để ngoài thì thối.
cô hướng dẫn trả lời rằng nhờ muối đậm nên vi khuẩn gây thối không sống nổi, còn enzyme thì vẫn làm việc.
em khác lại muốn biết ăn vi khuẩn trong sữa chua vào bụng thì chúng có cắn mình không.
cả lớp cười nghiêng ngả, nhưng đó là câu hỏi mà nhiều nhà khoa học vẫn còn đang tìm lời giải.
chiều xuống, xe buýt đón đoàn về, trên kính xe còn dán tấm hình con men nảy chồi do các em vẽ.
tôi viết những dòng này khi mẻ sấy cuối cùng vừa ra lò, tay còn dính mật và mùi khói.
cảm ơn các anh chị đã lặn lội xuống tận cái xóm nghèo mút chỉ cà tha này để chỉ vẽ.
mai mốt làm ăn khấm khá, tụi tui sẽ đóng góp lại cho quỹ để người tới sau có chỗ mà nhờ.
vườn na Chi Lăng nằm vắt vẻo trên núi đá, người ta gửi trái xuống bằng dây cáp treo rổ nhựa.
quả mở mắt là phải hái ngay, để thêm một đêm thì nứt toác, chim chóc xơi hết phần.
mãng cầu dai chín mềm nhanh như chớp, chở đi xa bầm giập, cơm chảy nhão chỉ còn xay sinh tố.
vú sữa Lò Rèn gói từng trái trong giấy báo, xếp lớp rơm mà cuống vẫn rụng lộp độp.
dừa sáp nạo ra dẻo quẹo, để ngoài hai tiếng bắt đầu chua, nên lò nào cũng sắm tủ cấp đông.
trái quách, trái me rừng, trái giác chua lè ngày xưa bỏ rụng đầy gốc, nay có người mua nấu siro.
sim rừng Phú Quốc nghiền ép lấy nước, lọc qua túi vải, ủ với men chọn lọc trong bồn kín.
xác sim tím ngắt phơi khô làm phẩm màu, ngặt nỗi ra nắng là phai.
khóm Cầu Đúc mắt sâu, gọt tay mất phân nửa, máy gọt thì cho ra cái lõi tròn đều.
đầu máy đột lõi bị nước dứa ăn mòn, ba tháng là lưỡi sứt, thay inox cứng hơn thì đỡ.
hạt é, hạt lười ươi ngâm nở trong chai lơ lửng được nhờ một chút gellan gum.
thiếu chất treo thì hạt chìm hết xuống đáy, nhìn chẳng khác gì bùn.
cam sành rớt giá, nhà máy chê đắng do vắt lẫn cùi trắng và hột.
nhựa hấp phụ hút bớt chất đắng limonin, nước cam qua cột ngọt dịu mà vẫn giữ mùi.
cà rem ống, đá bào siro, nước mía, rau má, thứ nào bán trước cổng trường cũng phải có giấy.
cô hiệu trưởng xin xe đẩy inox có mái che, thùng rác và vòi nước cho mấy bà bán hàng rong.
nồi nấu rượu bằng đồng hở mối hàn, hơi rượu bay thơm lừng mà rượu thì chẳng được bao nhiêu.
mối hàn chì bên trong đã bị thay bằng hàn thiếc thực phẩm theo khuyến cáo của đoàn kiểm tra.
xưởng bún ở Phú Đô thải tro than tổ ong chất cao tới mái, mưa xuống chảy nhoe nhoét khắp ngõ.
đổi sang nồi hơi điện thì sạch bong, mỗi tội giờ cao điểm giá điện làm chủ xưởng méo mặt.
trại bò Ba Vì dùng robot vắt sữa, con nào căng bầu tự bước vào, máy lau vú rồi chụp bốn cái cốc hút.
cổ bò đeo chip ghi số bước chân, số lần nhai lại, hễ lên giống là báo cho người nuôi.
ban đầu đàn bò nhát, đứng ì trước cửa, phải rải cám thơm dụ mất hơn một tuần.
sữa vắt ra đi thẳng trong ống kín, cho nên số vi khuẩn giảm còn một phần mười.
quầy thuốc thú y bán kèm lời khuyên, mà lời khuyên thường là mua thêm một chai nữa.
chuột bạch trong nhà nuôi thí nghiệm được ăn cám hấp, nằm trên lõi ngô sấy, đèn bật tắt đúng giờ.
người chăm chuột bị dị ứng lông, sổ mũi quanh năm, đành xin chuyển sang nuôi cá ngựa vằn.
phôi cá ngựa vằn trong suốt, nhỏ thuốc vào là thấy tim đập chậm lại ngay dưới kính.
nhờ mô hình ấy nhóm loại được hai hợp chất độc trước khi phải thử trên động vật lớn hơn.
trước khi kết thúc, tôi xin nhắc lại rằng chẳng có thiết bị nào thay được đôi mắt người làm nghề có tâm.
mời cả nhà dùng tạm chén trà gừng, lát nữa ta ra bến coi ghe chở lứa cua đầu tiên cập vào.
mong sớm nhận được hồi âm, trân trọng cảm ơn và kính chúc quý vị dồi dào sức khoẻ.
con bé út chạy vô báo có khách lạ đứng ngoài rào, tay cầm bịch nước đục hỏi nhà ai xét nghiệm.
bác đưa thư đội mưa giao phiếu kết quả, bì thư ướt nhoè mà con dấu đỏ vẫn còn rõ.
chiếc xe lạnh cũ kêu cọc cạch leo lên dốc, đằng sau là mùi sầu riêng toả ngào ngạt cả khúc đường.
nếu bữa nay không bán được thì mai đem làm mứt, chứ nhất định không đổ bỏ thêm trái nào.
`
