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
`
