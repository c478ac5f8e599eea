export default `
cọc cầu cảng ăn mòn dữ nhất ở vùng mực nước lên xuống.
thợ kim hoàn thổi đèn khò, hàn the sủi trắng, bạc chảy rúm.
nhẫn vàng tây nứt đáy vì non tuổi, nong lên một số là rạn.
thử vàng bằng đá cọ rồi chấm axit, vệt tan mau là vàng thấp.
phân kim vàng bạc bằng nước cường toan, khói nâu cuồn cuộn qua cửa sổ.
bụi vàng bám áo, thảm, cả nước rửa tay cũng phải gom đốt lấy lại.
dây chuyền kéo qua bàn kéo, mắt xích hàn từng cái nhỏ như hạt kê.
đánh bóng bạc đen bằng muối nở với giấy nhôm, sáng choang sau vài phút.
đá ruby Lục Yên nung nhiệt cho đỏ tươi, nứt thì trám thuỷ tinh chì.
ngọc trai cấy Hạ Long lớp xà cừ mỏng, đeo vài năm tróc lõi.
khách mua nhẫn cưới đòi khắc tên bên trong, thợ khắc nhầm tên người yêu cũ.
hàng chạm bạc Đồng Xâm chạm lộng, từng sợi râu rồng tách hẳn mặt nền.
thợ đậu bạc se sợi đôi thành hoa văn, nung chảy dính bằng vảy hàn mịn.
lư đồng gò Đại Bái vẩy axit tạo màu giả cổ, chùi vài lượt ra đồng mới.
tranh kính, đèn lồng Hội An bung keo khi gặp mưa dầm.
khung tre uốn hơ lửa than, ai non tay là gãy đánh tách.
nặn tò he bột nếp phẩm màu, để vài bữa khô nứt mốc xanh.
con rối nước gỗ sung nhẹ tênh, sơn thếp phải chịu ngâm cả mùa diễn.
nghề làm đàn bầu, đàn đáy cần gỗ ngô đồng phơi sương nắng cho kiệt nhựa.
mặt nạ giấy bồi trung thu bóc khỏi khuôn xi măng, dán thêm lớp bản rồi vẽ.
diều sáo căng vải dù, sáo khoét gỗ vàng tâm tiếng vo ve đêm hè.
chổi đót rụng hạt đầy nhà, giặt nước xong quét mới êm.
mành trúc, quạt nan Chàng Sơn phất giấy dó nhuộm, gấp vào mở ra rột roạt.
đá cuội nhặt suối đánh bóng xếp hòn non bộ, bán giá trên trời.
kính gửi ban quản lý cụm công nghiệp, chúng tôi xin gia hạn thời hạn di dời lò nung thêm sáu tháng.
bà con quanh lò đồng lòng ký tên, ai cũng chán cảnh phơi quần áo dính muội than.
ông chủ trẻ nối nghiệp cha, đem gốm quê sang hội chợ Frankfurt, bán hết sạch trong hai ngày.
hàng xuất đi tới nơi vỡ ba phần, hãng tàu bảo tại đóng rơm chưa chặt.
chén dĩa bằng sứ xương mỏng dính soi thấy ngón tay mà gõ ngân trong vắt.
men chứa chì ngâm giấm thôi ra kim loại nặng, siêu thị Tây cấm ngặt.
cối nghiền bi quay ì ầm ba mươi tiếng một mẻ, sàng qua lưới mịn còn sót trên hai phần trăm.
lọc ép khung bản vải rách, hồ lỏng phọt ra trắng cả người.
máy đùn chân không hút kém, thỏi đất có bọng khí, cắt ra thấy lỗ.
xếp lò khít quá lửa không luồn, góc trong sống sượng màu hồng nhạt.
que thăm lửa bằng côn nghiêng gục đầu là báo đủ nhiệt.
tấm kê cacbua silic cong võng, đồ nung đứng không vững, dính chùm vào nhau.
thợ vẽ lam dùng bút lông thỏ, một hơi lượn xong cành đào chẳng đứt nét.
hoạ tiết decal dán lệch, nung lên phồng rộp, cạo chỉ còn bóng mờ.
gạch bông ép tay, bột màu ximăng đổ qua khuôn đồng, ngâm nước rồi phơi râm.
lu, khạp Lái Thiêu chở ghe bán khắp miệt vườn, giờ người ta chuyển qua bồn nhựa.
cái ảng đựng nước mưa nứt, trám bằng xi măng trộn đường cát mà kín thiệt.
ấm tử sa giả phun màu công nghiệp, rót nước sôi bốc mùi lạ lạ.
gốm lọc nước trộn trấu nung, phủ bạc, giữ lại vi khuẩn nhưng chảy rỉ rả chậm rì.
sứ cách điện nứt mắt thường không thấy, nhúng fucsin đỏ thấm theo đường nứt.
gốm áp điện, gốm dao cắt, toàn thứ đòi bột siêu mịn với lò trên nghìn rưỡi độ.
nhà máy kính nổi kéo dải kính trên mặt thiếc lỏng, phẳng như mặt hồ lặng gió.
mài kính thủ công vát cạnh, tay ngâm nước suốt, kẽ tay lở trắng.
kính dán hai lớp lọt bụi, hấp áp mười hai ký bọt vẫn còn ở góc.
tủ kính bày bánh mờ hơi nước, dán dây sưởi viền là trong.
phòng thí nghiệm cần ống nghiệm chịu nhiệt, thuỷ tinh boro giãn nở rất ít.
sợi bông thuỷ tinh bọc ống hơi rách tả tơi, sờ vô là ngứa tới khuya.
đá chẻ lát sân rêu trơn trượt, khò lửa mặt đá cho nhám.
đá ong đào lên mềm xẻ bằng xẻng, phơi gió vài tháng thì rắn đanh.
bia mộ khắc chữ phun cát, sơn nhũ vàng bay màu trước giỗ đầu.
mỏ đá tận thu, taluy dựng đứng, hòn treo lơ lửng trên đầu máy xúc.
bột đá vôi siêu mịn bọc axit béo bán cho ngành giấy, ngành nhựa giá gấp năm.
cao lanh Trúc Thôn lọc thuỷ cyclon khử cát, tẩy trắng bằng khử sắt.
cát trắng Cam Ranh rửa tuyển từ, hàm lượng sắt xuống dưới trăm phần triệu.
bê tông nhựa rải nguội, lu lèn không tới nên vài trận mưa lòi ổ gà.
ván khuôn bung nẹp, vữa ào ra, nửa đêm gọi thợ đóng chống lại.
bê tông rỗ tổ ong chân cột do đầm dùi chưa tới, giám sát bắt đục.
thép chờ gỉ vảy, chà bàn chải sắt rồi quét hồ dầu.
gạch lát vỉa hè terrazzo bong mặt hạt, mưa xuống lầy lội bẩn ống quần.
cống tròn rung ép, miệng bát sứt mẻ, nối không kín đất trôi lọt vào.
bê tông nhẹ bọt khí, bọt tan sớm thì xẹp lún như bánh bông lan hỏng.
ngói màu không nung bay màu, khách gọi cho bảo hành thì tổng đài bận hoài.
trạm trộn cân cốt liệu lệch, cát ẩm dính cửa xả, mẻ khô mẻ nhão.
đo độ sụt bằng nón cụt, rút lên sụt mười bốn phân, bơm lên lầu bảy vô tư.
tấm thạch cao trần ố vàng hình bản đồ vì mái dột dai dẳng.
vữa chống thấm hai thành phần dẻo quẹo, lăn hai lượt vuông góc nhau.
sàn mái đọng vũng, muỗi đẻ, chân tường mốc meo xanh lè.
nhà ven biển cửa sắt mục như mọt ăn, đổi nhôm cũng nổi bông trắng.
dầu bóng gỗ ngoài trời cháy nắng, bong vảy cá, chà lại mất cả tuần.
pha dung môi sai loại, sơn quậy thành đậu hũ, đổ bỏ hai thùng xót ruột.
súng phun nghẹt kim, tia sơn hình trăng khuyết, phụt cục.
buồng phun màng nước bọt dâng trắng xoá, cặn sơn nổi váng nhớp nhúa.
thợ sơn bịt khăn sơ sài, tối về ho ra bụi đỏ bụi xanh.
hơi dung môi gặp tàn thuốc phừng cháy, lửa bén lên trần xốp trong chớp mắt.
phân tán bột màu bằng nghiền bi zircon, thước đo độ mịn chỉ mười lăm micrômét.
nhựa alkyd nấu dầu cao su, tận dụng hạt cao su vốn đổ bỏ ngoài lô.
chất tạo màng sinh học từ chitosan vỏ tôm bọc trái cây giữ tươi lâu.
lớp phủ nano trên kính tự làm sạch, mưa rửa trôi bụi chim phóng uế.
sơn vân búa che được khuyết tật mặt tôn, tủ điện nhìn gồ ghề lạ mắt.
dán phim xe đổi màu keo còn lại, bóc xong phải ngồi kỳ bằng dầu cam.
hiện tượng hàng mạ đi mưa axit đốm trắng lan từ cạnh cắt ra.
thổi khí khuấy bể nhẹ thôi, mạnh quá cuốn cặn đáy bám sần.
giá treo bọc nhựa nứt, dung dịch ngấm vào khe mang qua bể khác.
thanh dẫn đồng gỉ xanh, tiếp xúc kém, cùng dòng mà bên dày bên mỏng.
đo bề dày lớp phủ bằng tia X, mười giây là ra ba lớp đồng, niken, crôm.
phun muối bảy mươi hai tiếng chưa lên gỉ đỏ mới được ký đạt.
thụ động ba màu đổi sang trắng xanh vì khách châu Âu cấm crôm sáu.
giòn hydro làm bu lông cường độ cao gãy phăng sau một đêm siết.
nung khử hydro trong vòng bốn giờ kể từ lúc mạ, muộn hơn vô ích.
tẩy mạ hỏng bằng điện phân ngược, chi tiết nham nhở phải đánh bóng từ đầu.
bồn nhựa PP chứa axit phình bụng, đai thép gỉ đứt một nấc.
bơm axit bọc teflon rò cổ phốt, nền bê tông sủi bọt thủng lõm.
rải vôi bột trung hoà axit tràn, bốc khói mịt mùng, lùi ra xa đầu gió.
bình chữa cháy quá hạn bóp không ra, kim nằm vạch đỏ từ đời nào.
xe bồn chở xút lật ở dốc, ruộng lúa cháy lá vàng khè.
kho hoá chất ngập lụt, thùng phuy trôi, cả xã báo động.
sắp xếp hoá chất kỵ nhau xa nhau, chất ôxy hoá chớ để gần mùn cưa.
thiết bị phản ứng tráng men bong một mảng bằng đồng xu, axit ăn thủng áo.
thử áp lực nước một rưỡi lần, giữ nửa giờ không tụt mới đóng dấu.
cô đặc chân không hạ nhiệt độ sôi, mật ong giữ màu mà bớt nước.
sấy phun bột dính thành tháp, gõ búa hơi cộp cộp liên hồi.
nhũ tương tách lớp do tỉ trọng chênh và hạt dầu còn to.
khuấy đồng hoá áp suất hai trăm bar, giọt sữa nhỏ cỡ nửa micrô.
chiết lỏng lỏng, pha hữu cơ nổi trên vàng nhạt, lớp nhũ giữa lằng nhằng không chịu tách.
trùng hợp nhũ tương đóng rong trong nồi, ngừng khuấy là vón cả khối.
điều chế than hoạt từ trấu rửa kiềm, tách được silic vô định hình trắng muốt.
nhiên liệu sinh học từ mỡ cá tra, cặn glyxerin nâu sánh còn mùi tanh.
men vi sinh ủ rơm, phân cá, rỉ đường sủi lên mùi rượu nhẹ là đạt.
tinh bột sắn biến tính giữ nước, làm bún dai, làm keo giấy đều được.
bã sắn, mủ khoai xả chưa qua hầm biôga bốc mùi như cóc chết.
nước thải làm bún chua lè, cống đen quánh, gầu múc không nổi.
lọc hạt nix, chôn xỉ titan, bụi đen phủ mâm cơm dân Ninh Thuỷ.
luyện nhôm phế bằng than đá, khói xanh lơ phảng phất cả làng Văn Môn.
làng sắt Đa Hội nung phôi lò than, điện sụt tối om mỗi chiều.
cán nóng thép gỉ trộn, thanh ra dòn cụp, thợ xây uốn gãy ngay đai.
que thép mác sắt hai tư mà kéo thử chỉ hai mốt, kiện đại lý tới cùng.
gang cầu cần magiê biến tính, chậm tay quá mười phút là mất tác dụng.
graphit biến vón chùm, soi kính hiển vi thấy như bông súp lơ.
mẫu mài bóng, tẩm thực cồn nitric, hạt ferit sáng viền đen hiện ra.
xỉ nhôm, tro kẽm, váng chì là nguồn thu lại chứ đừng vội bỏ.
bo mạch điện thoại cũ đốt lấy đồng, khói đen độc hơn khói thuốc.
chiết vàng bo mạch bằng dung dịch ít độc thay cyanua mới ở mức phòng thí nghiệm.
đất hiếm Đông Pao lẫn chất phóng xạ, tách từng nguyên tố qua hàng trăm bậc chiết.
tinh quặng titan sa khoáng đào tung đồi cát, phi lao khô cháy.
xưởng bạc bụi len lỏi, quạt hút nhỏ hơn bàn tay, mắt thợ toét ghèn.
đúc nhẫn sáp rót chân không, cây thông gắn mấy chục chiếc một lần.
sáp in ba chiều cháy còn tro, mặt nhẫn nổi hạt sạn li ti.
ổ hột xoàn lỏng chấu, rớt hột tấm lúc nào chẳng hay.
soi hột dưới kính lúp mười lần, tì vết như sợi mây mỏng ở góc.
giá vàng sáng một đằng chiều một nẻo, tiệm treo bảng tạm ngưng giao dịch.
trả vàng cũ tính công bù, cô bán hàng bấm máy tanh tách.
lắc bạc Mông chạm con bướm, trẻ đeo kêu leng keng lúc bò.
ốc xà cừ cắt cong, ngâm giấm tẩy vỏ, mài tới khi ánh hồng dậy lên.
đồi mồi nay cấm săn, thợ xoay sang sừng bò hấp dẻo ép tấm.
lược sừng Thuỵ Ứng dùi răng dày, chải êm không tĩnh điện.
vẽ bút lửa lên gỗ thông, khét mà thơm, nét sẫm nét tơ.
búp bê vải nhồi gòn, mắt cườm dán lỏng, trẻ nuốt thì nguy.
quai giỏ lục bình bung mối, khách Đan Mạch gửi hình phàn nàn.
giỏ cói nhuộm phai dính váy trắng, phải cầm màu lại bằng giấm muối.
hợp tác xã đan lát chia việc về từng nhà, tối gom hàng bằng ba gác.
các chị vừa trông cháu vừa bện, mỗi ngày kiếm thêm bảy tám chục.
mẫu mã năm nào cũng y xì, đối thủ bên Inđônêxia đổi mẫu xoành xoạch.
cần nhà thiết kế về ở cùng làng vài tháng, hiểu chất liệu rồi hãy vẽ.
nhãn hiệu tập thể đăng ký xong bỏ xó, chẳng ai kiểm soát chất lượng.
thương lái ép giá, ứng tiền trước rồi thả nổi lúc nhận hàng.
hội phụ nữ đứng ra bảo lãnh vay tín chấp ba mươi triệu mỗi hộ.
khách du lịch thích ngồi tự nặn một cái cốc méo mó mang về khoe.
vé tham quan xưởng kèm trải nghiệm sáu mươi nghìn, học sinh giảm nửa.
lễ giỗ tổ nghề rằm tháng hai, trống rước rộn ràng từ đầu đình.
hồ sơ đề nghị công nhận nghệ nhân ưu tú phải qua hai vòng xét ở tỉnh.
cụ đã ngoài tám mươi, tay run mà cầm dao gọt đất lại vững như bàn thạch.
con cháu lên phố làm công sở, cái lò nguội ngắt bìm bìm leo kín.
xin hỏi ở đâu phân tích thành phần đất sét và tư vấn nhiệt độ nung phù hợp?
chúng em là sinh viên hoá silicat, muốn xin mẫu bùn đỏ về thử làm gạch.
nhờ anh gửi giúp bảng chỉ tiêu cơ lý và giấy chứng nhận hợp quy qua hộp thư điện tử.
thời hạn góp ý dự thảo quy chuẩn kết thúc lúc mười bảy giờ ngày ba mươi.
báo cáo đánh giá tác động môi trường trả lại hai lần vì thiếu số liệu gió mùa.
`
